import { describe, expect, test } from 'vitest';
import {
  chromiumCandidates,
  firefoxCandidates,
  type Places,
} from '../../../../lib/cli/browsers/candidates.ts';

const linux: Places = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/reader',
  playwrightChromium: null,
};

describe('where a Chromium may stand', () => {
  test('Linux: on the path, whichever folder has it', () => {
    const paths = chromiumCandidates(linux);
    expect(paths).toContain('/usr/bin/chromium');
    expect(paths).toContain('/usr/local/bin/google-chrome');
    expect(paths.indexOf('/usr/bin/chromium')).toBeLessThan(paths.indexOf('/snap/bin/chromium'));
  });

  test('Linux: an empty path has nothing in it', () => {
    expect(chromiumCandidates({ ...linux, env: {} })).toEqual(['/snap/bin/chromium']);
  });

  test('macOS: the applications of the machine before those of the user', () => {
    const paths = chromiumCandidates({ ...linux, platform: 'darwin', home: '/Users/reader' });
    const chrome = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(paths).toContain(`/${chrome}`);
    expect(paths.indexOf(`/${chrome}`)).toBeLessThan(paths.indexOf(`/Users/reader/${chrome}`));
  });

  test('Windows: the program folders that the environment names', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\r\\AppData\\Local' };
    const paths = chromiumCandidates({ ...linux, platform: 'win32', env });
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain('C:\\Users\\r\\AppData\\Local\\Chromium\\Application\\chrome.exe');
    expect(paths).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(paths.every((path) => !path.includes('undefined'))).toBe(true);
  });

  test('what playwright-core downloaded comes after what the machine has', () => {
    const downloaded = '/home/reader/.cache/ms-playwright/chromium-1/chrome-linux/chrome';
    expect(chromiumCandidates({ ...linux, playwrightChromium: downloaded }).at(-1)).toBe(
      downloaded,
    );
  });
});

describe('where a Firefox may stand', () => {
  test('Linux: the ESR before the others, and no snap, which takes no profile of ours', () => {
    const paths = firefoxCandidates({ ...linux, env: { PATH: '/usr/bin:/snap/bin' } });
    expect(paths).toEqual(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
  });

  test('macOS and Windows: where their installers put it', () => {
    expect(firefoxCandidates({ ...linux, platform: 'darwin', home: '/Users/reader' })).toContain(
      '/Users/reader/Applications/Firefox.app/Contents/MacOS/firefox',
    );
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(firefoxCandidates({ ...linux, platform: 'win32', env })[0]).toBe(
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    );
  });
});
