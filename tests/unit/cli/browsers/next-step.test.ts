import { describe, expect, test } from 'vitest';
import { nextStep, type Surroundings, type Way } from '../../../../lib/cli/browsers/next-step.ts';

/** A machine with nothing on it. */
const bare: Surroundings = {
  platform: 'linux',
  env: { PATH: '/usr/bin' },
  home: '/home/reader',
  playwrightChromium: null,
  uid: 1000,
  isExecutable: () => false,
  hasCommand: () => false,
  canSudo: () => false,
};
const all: Way[] = ['apt', 'playwright'];

describe('which browser is used or got', () => {
  test('the one that CHROME_PATH names, though another is found', () => {
    const surroundings = {
      ...bare,
      env: { ...bare.env, CHROME_PATH: '/opt/chrome' },
      isExecutable: () => true,
    };
    expect(nextStep(surroundings, [])).toEqual({ do: 'use', path: '/opt/chrome' });
  });

  test('a wrong CHROME_PATH is an error, not another browser', () => {
    const surroundings = {
      ...bare,
      env: { ...bare.env, CHROME_PATH: '/nowhere' },
      isExecutable: (path: string) => path === '/usr/bin/chromium',
    };
    expect(nextStep(surroundings, [])).toEqual({
      do: 'give-up',
      reason: expect.stringContaining('/nowhere'),
    });
  });

  test('one that is found, with nothing installed', () => {
    const isExecutable = (path: string) => path === '/usr/bin/google-chrome';
    expect(nextStep({ ...bare, isExecutable, uid: 0, hasCommand: () => true }, [])).toEqual({
      do: 'use',
      path: '/usr/bin/google-chrome',
    });
  });

  test('apt as root, or by sudo where that asks for nothing', () => {
    const debian = { ...bare, hasCommand: () => true };
    expect(nextStep({ ...debian, uid: 0 }, [])).toEqual({ do: 'install', way: 'apt', sudo: false });
    expect(nextStep({ ...debian, canSudo: () => true }, [])).toEqual({
      do: 'install',
      way: 'apt',
      sudo: true,
    });
  });

  test('no sudo that would ask for a password, no apt where there is none or off Linux', () => {
    const playwright = { do: 'install', way: 'playwright', sudo: false };
    expect(nextStep({ ...bare, hasCommand: () => true }, [])).toEqual(playwright);
    expect(nextStep({ ...bare, uid: 0 }, [])).toEqual(playwright);
    expect(nextStep({ ...bare, platform: 'darwin', uid: 0, hasCommand: () => true }, [])).toEqual(
      playwright,
    );
  });

  test('after apt has failed, playwright; after both, an error that names every way', () => {
    const debian = { ...bare, uid: 0, hasCommand: () => true };
    expect(nextStep(debian, ['apt'])).toMatchObject({ way: 'playwright' });
    const end = nextStep(debian, all);
    expect(end.do).toBe('give-up');
    const reason = end.do === 'give-up' ? end.reason : '';
    for (const way of ['CHROME_PATH', 'apt-get install chromium', 'playwright-core install']) {
      expect(reason).toContain(way);
    }
  });
});
