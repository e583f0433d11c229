// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../../components/options/options.tsx';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createSettings } from '../../../../lib/settings/client.ts';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one, type } from '../mount.ts';
import { fakeClient } from '../notes/fake-client.ts';

const settings = createSettings(fakeBrowser.storage.local);

const open = (now = '2026-11-28T09:00:00+09:00') =>
  mount(
    <Options
      settings={settings}
      notes={fakeClient()}
      dataset={bundledDataset}
      now={Date.parse(now)}
      shortcuts={{
        read: async () => new Map([['next-mention', 'Ctrl+Shift+Period']]),
        change: async () => {},
      }}
      reload={() => {}}
    />,
  );

describe('the options page', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    speak('ko');
  });

  test('has a place in its table of contents for each of its sections', async () => {
    const root = await open();
    const links = [...root.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.length).toBeGreaterThan(3);
    for (const { hash, textContent } of links) {
      expect(one(root, `${hash} > h2`).textContent).toBe(textContent);
    }
  });

  test('says that the facts are old once they are', async () => {
    expect((await open()).querySelector('#dataset .notice')).toBeNull();
    expect(one(await open('2030-01-01T00:00:00Z'), '#dataset .notice').textContent).toContain(
      'npm run dataset',
    );
  });

  test('switches a site off with all of its hosts, and says how many are off', async () => {
    const root = await open();
    await type(one<HTMLInputElement>(root, '#sites input[type="search"]'), '연합');
    await click(one(root, '#sites [role="switch"]'));
    expect((await settings.read()).hostsOff).toContain('www.yna.co.kr');
    expect((await settings.read()).hostsOff).toContain('m.yna.co.kr');
    expect(one(root, '#sites').textContent).toContain('1곳을 꺼');
    await click(one(root, '#sites [role="switch"]'));
    expect((await settings.read()).hostsOff).toEqual([]);
  });

  test('leaves a kind of participants unmarked, and shows it so', async () => {
    const root = await open();
    const box = [...root.querySelectorAll('#marks label')].find(
      (label) => label.textContent === '인물',
    );
    await click(one(box ?? root, 'input'));
    expect((await settings.read()).kindsOff).toEqual(['person']);
    expect(one(root, '.mark-sample [data-kind="person"]').getAttribute('data-marked')).toBe(
      'false',
    );
  });

  test('shows the keys, and says where a command has none', async () => {
    const root = await open();
    const keys = [...root.querySelectorAll('#shortcuts dd')].map((dd) => dd.textContent);
    expect(keys).toEqual(['Ctrl + Shift + .', '지정 안 됨', '지정 안 됨']);
  });

  test('counts what the dataset holds', async () => {
    const root = await open();
    const count = [...root.querySelectorAll('.dataset-counts dd')].map((dd) => dd.textContent);
    expect(count[0]).toBe(String(bundledDataset.participants.length));
    expect(one(root, '#dataset').textContent).toContain('2026년');
  });
});
