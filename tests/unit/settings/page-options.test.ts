import { describe, expect, test } from 'vitest';
import { markNames } from '../../../lib/page/paint/mark-names.ts';
import {
  defaultPageOptions,
  isOn,
  pageOptions,
  switchHosts,
  unmarkedOptions,
} from '../../../lib/settings/page-options.ts';
import { defaultSettings } from '../../../lib/settings/schema.ts';

const naver = ['n.news.naver.com', 'news.naver.com'];

describe('a site', () => {
  test('is off on all of its hosts, and on again', () => {
    const off = { ...defaultSettings, ...switchHosts(defaultSettings, naver, false) };
    expect(isOn(off, 'https://news.naver.com/article/1')).toBe(false);
    expect(isOn(off, 'https://www.yna.co.kr/view/1')).toBe(true);
    const on = { ...off, ...switchHosts(off, naver, true) };
    expect(on).toEqual(defaultSettings);
  });

  test('is listed once, however often it is switched off', () => {
    const once = { ...defaultSettings, ...switchHosts(defaultSettings, naver, false) };
    expect(switchHosts(once, naver, false).hostsOff).toEqual(naver);
  });
});

test('a page is told what a reader who has set nothing wants', () => {
  expect(pageOptions(defaultSettings)).toEqual(defaultPageOptions);
});

test('a page that is off has nothing of any kind marked', () => {
  const { kindsOff } = unmarkedOptions(defaultSettings);
  expect(kindsOff.toSorted()).toEqual(Object.keys(markNames).sort());
});
