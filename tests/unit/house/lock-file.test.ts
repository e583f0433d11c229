import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-tree.ts';

interface Locked {
  integrity?: string;
  resolved?: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

const names = (found: [string, Locked][]) => found.map(([path]) => path);

test('every package is held by its SHA-512, from the standard registry or none in particular', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(names(packages.filter(([, { integrity }]) => !/^sha512-/u.test(integrity ?? '')))).toEqual(
    [],
  );
  const standard = 'https://registry.npmjs.org/';
  const elsewhere = packages.filter(
    ([, { resolved = standard }]) => !resolved.startsWith(standard),
  );
  expect(names(elsewhere)).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  expect(names(packages.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
});

/** Licences of what readers get. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
/** And of tools for the build and the tests; nothing of these is given away. */
const forTools = [
  'MPL-2.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'BlueOak-1.0.0',
  'Zlib',
  'BSD',
];

/** Whether an SPDX expression can be met with these licences. */
function isMet(expression: string, licences: readonly string[]): boolean {
  const known = new Set(licences.map((licence) => licence.toLowerCase()));
  return expression
    .replace(/[()]/gu, '')
    .toLowerCase()
    .split(' or ')
    .some((way) => way.split(' and ').every((licence) => known.has(licence)));
}

test('every licence lets the project be given away: loosely for what readers get', () => {
  const wrong = packages.filter(([, { license = 'none', dev, optional, devOptional }]) => {
    const isTool = dev || optional || devOptional;
    return !isMet(license, isTool ? [...permissive, ...forTools] : permissive);
  });
  expect(wrong.map(([path, { license }]) => [path, license])).toEqual([]);
});
