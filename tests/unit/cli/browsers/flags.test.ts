import { expect, test } from 'vitest';
import { chromiumFlags } from '../../../../lib/cli/browsers/flags.ts';

test('only root on Linux goes without the sandbox', () => {
  expect(chromiumFlags({ platform: 'linux', uid: 0 })).toContain('--no-sandbox');
  expect(chromiumFlags({ platform: 'linux', uid: 1000 })).not.toContain('--no-sandbox');
  expect(chromiumFlags({ platform: 'win32', uid: undefined })).not.toContain('--no-sandbox');
});

test('the browser talks to nobody by itself', () => {
  const flags = chromiumFlags({ platform: 'linux', uid: 1000 });
  expect(flags).toEqual(
    expect.arrayContaining(['--disable-background-networking', '--disable-component-update']),
  );
});
