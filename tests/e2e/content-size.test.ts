import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/** Bytes, gzipped: less than the smallest of the peers (Wikipedia previews). */
const LIMIT = 14 * 1024;

test('all that runs on a page fits into 14 KB gzipped', () => {
  const folder = join(inject('extension'), 'content-scripts');
  const files = globSync('**/*.{js,css}', { cwd: folder });
  expect(files.length).toBeGreaterThan(0);
  const size = files
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(size).toBeLessThanOrEqual(LIMIT);
});
