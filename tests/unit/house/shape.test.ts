import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles, sourceOf } from './source-tree.ts';

const LONGEST = 300;
const MEDIAN = 100;

describe('files', () => {
  const lengths = sourceFiles('entrypoints', 'components', 'lib').map((file) => ({
    file,
    lines: sourceOf(file).split('\n').length - 1,
  }));

  test('none is over 300 lines, tests included', () => {
    const tests = sourceFiles('tests').map((file) => ({
      file,
      lines: sourceOf(file).split('\n').length - 1,
    }));
    expect([...lengths, ...tests].filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  test('half of them are under 100 lines', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MEDIAN);
  });

  test('none is a drawer for whatever', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/u;
    const files = [...lengths.map(({ file }) => file), ...sourceFiles('tests')];
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });
});

test('the top of the tree holds nothing that the house has no room for', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  const top = new Set(tracked.filter((path) => path !== '').map((path) => path.split('/')[0]));
  const house = [
    '.ci',
    '.github',
    '.gitignore',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'PRIVACY.md',
    'README.md',
    'SECURITY.md',
    'biome.json',
    'components',
    'entrypoints',
    'knip.json',
    'lib',
    'package-lock.json',
    'package.json',
    'public',
    'tests',
    'tsconfig.json',
    'vitest.config.ts',
    'wxt.config.ts',
  ];
  expect([...top].filter((name) => !house.includes(name ?? ''))).toEqual([]);
});
