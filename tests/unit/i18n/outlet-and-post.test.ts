import { beforeEach, describe, expect, test } from 'vitest';
import { outletName } from '../../../lib/i18n/outlet-name.ts';
import { postName } from '../../../lib/i18n/post-name.ts';
import { sites } from '../../../lib/sites/sites.ts';
import { speak } from './speak.ts';

const hangul = /\p{Script=Hangul}/u;

describe('in English', () => {
  beforeEach(() => speak('en'));

  test('every site has an English name', () => {
    expect(sites.map(({ outlet }) => outletName(outlet)).filter((n) => hangul.test(n))).toEqual([]);
  });

  test('an edition is told, and an outlet that is not known stays as it is', () => {
    expect(outletName('동아일보(영문)')).toBe('Dong-A Ilbo (English)');
    expect(outletName('뉴스핌(재게재)')).toBe('Newspim (reprint)');
    expect(outletName('모르는일보(영문)')).toBe('모르는일보(영문)');
  });

  test('posts are named, former ones as such, and others stay as they are', () => {
    expect(postName('부총리 겸 장관')).toBe('Deputy Prime Minister and Minister');
    expect(postName('전 구글 CEO')).toBe('former CEO of Google');
    expect(postName('알 수 없는 자리')).toBe('알 수 없는 자리');
  });
});

test('in Korean all are as sources write them', () => {
  speak('ko');
  expect(outletName('동아일보')).toBe('동아일보');
  expect(postName('부총리')).toBe('부총리');
});
