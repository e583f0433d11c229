import { expect, inject, test } from 'vitest';
import { sizeOf } from '../../lib/cli/measure/sizes.ts';

/** Bytes, gzipped: less than the smallest of the peers (Wikipedia previews). */
const LIMIT = 14 * 1024;

test("the manifest's content scripts, which run on every page, fit into 14 KB gzipped", () => {
  const { raw, gzip } = sizeOf(inject('extension'), 'content-scripts/**');
  expect(raw).toBeGreaterThan(0);
  expect(gzip).toBeLessThanOrEqual(LIMIT);
});

/** Bytes, gzipped file by file: what a reader downloads, with room for a year of facts. */
const WHOLE = 400 * 1024;

test('the whole extension fits into 400 KB gzipped', () => {
  expect(sizeOf(inject('extension'), '**').gzip).toBeLessThanOrEqual(WHOLE);
});
