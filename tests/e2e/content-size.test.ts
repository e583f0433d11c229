import { expect, inject, test } from 'vitest';
import { pageScripts, sizeOf } from '../../lib/cli/measure/sizes.ts';

/** Bytes, gzipped: less than the smallest of the peers (Wikipedia previews). */
const LIMIT = 14 * 1024;

test('all that runs on a page fits into 14 KB gzipped', () => {
  const { raw, gzip } = sizeOf(inject('extension'), pageScripts);
  expect(raw).toBeGreaterThan(0);
  expect(gzip).toBeLessThanOrEqual(LIMIT);
});
