import { describe, expect, test } from 'vitest';
import { nextStep, type Surroundings } from '../../../../lib/cli/browsers/next-step.ts';
import { chromium, firefox, type Way } from '../../../../lib/cli/browsers/wanted.ts';

/** A machine with nothing on it. */
const bare: Surroundings = {
  platform: 'linux',
  env: { PATH: '/usr/bin' },
  home: '/home/reader',
  playwrightChromium: null,
  uid: 1000,
  isUsable: () => false,
  hasCommand: () => false,
  canSudo: () => false,
};
const all: Way[] = ['apt', 'playwright'];

describe('which browser is used or got', () => {
  test('the one that CHROME_PATH names, though another is found', () => {
    const surroundings = {
      ...bare,
      env: { ...bare.env, CHROME_PATH: '/opt/chrome' },
      isUsable: () => true,
    };
    expect(nextStep(chromium, surroundings, [])).toEqual({ do: 'use', path: '/opt/chrome' });
  });

  test('a wrong CHROME_PATH is an error, not another browser', () => {
    const surroundings = {
      ...bare,
      env: { ...bare.env, CHROME_PATH: '/nowhere' },
      isUsable: (path: string) => path === '/usr/bin/chromium',
    };
    expect(nextStep(chromium, surroundings, [])).toEqual({
      do: 'give-up',
      reason: expect.stringContaining('/nowhere'),
    });
  });

  test('one that is found, with nothing installed', () => {
    const isUsable = (path: string) => path === '/usr/bin/google-chrome';
    expect(nextStep(chromium, { ...bare, isUsable, uid: 0, hasCommand: () => true }, [])).toEqual({
      do: 'use',
      path: '/usr/bin/google-chrome',
    });
  });

  test('apt as root, or by sudo where that asks for nothing', () => {
    const debian = { ...bare, hasCommand: () => true };
    expect(nextStep(chromium, { ...debian, uid: 0 }, [])).toEqual({
      do: 'install',
      way: 'apt',
      sudo: false,
    });
    expect(nextStep(chromium, { ...debian, canSudo: () => true }, [])).toEqual({
      do: 'install',
      way: 'apt',
      sudo: true,
    });
  });

  test('no sudo that would ask for a password, no apt where there is none or off Linux', () => {
    const playwright = { do: 'install', way: 'playwright', sudo: false };
    expect(nextStep(chromium, { ...bare, hasCommand: () => true }, [])).toEqual(playwright);
    expect(nextStep(chromium, { ...bare, uid: 0 }, [])).toEqual(playwright);
    expect(
      nextStep(chromium, { ...bare, platform: 'darwin', uid: 0, hasCommand: () => true }, []),
    ).toEqual(playwright);
  });

  test('after apt has failed, playwright; after both, an error that names every way', () => {
    const debian = { ...bare, uid: 0, hasCommand: () => true };
    expect(nextStep(chromium, debian, ['apt'])).toMatchObject({ way: 'playwright' });
    const end = nextStep(chromium, debian, all);
    expect(end.do).toBe('give-up');
    const reason = end.do === 'give-up' ? end.reason : '';
    for (const way of ['CHROME_PATH', 'apt-get install chromium', 'playwright-core install']) {
      expect(reason).toContain(way);
    }
  });
});

describe('which Firefox is used or got', () => {
  test('the one that FIREFOX_PATH names, but not one that is too old', () => {
    const named = { ...bare, env: { ...bare.env, FIREFOX_PATH: '/opt/firefox' } };
    expect(nextStep(firefox, { ...named, isUsable: () => true }, [])).toEqual({
      do: 'use',
      path: '/opt/firefox',
    });
    expect(nextStep(firefox, named, [])).toEqual({
      do: 'give-up',
      reason: 'FIREFOX_PATH names "/opt/firefox", which is no Firefox 153 or newer.',
    });
  });

  test('apt on Debian, which also renews one that is too old; nothing is downloaded elsewhere', () => {
    const debian = { ...bare, uid: 0, hasCommand: () => true };
    expect(nextStep(firefox, debian, [])).toEqual({ do: 'install', way: 'apt', sudo: false });
    for (const surroundings of [{ ...bare, platform: 'darwin' as const }, debian]) {
      const end = nextStep(firefox, surroundings, ['apt']);
      expect(end.do === 'give-up' && end.reason).toContain('FIREFOX_PATH');
    }
  });
});
