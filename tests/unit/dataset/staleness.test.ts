import { expect, test } from 'vitest';
import { isStale } from '../../../lib/dataset/staleness.ts';

test.each([
  ['2026-06-05', '2026-11-28T12:00:00+09:00', false],
  ['2026-06-05', '2026-12-05T23:59:59+09:00', false],
  ['2026-06-05', '2026-12-06T00:00:00+09:00', true],
  ['2026-06-05', '2026-12-05T15:00:00Z', true],
  ['2026-06-05', '2030-01-01T00:00:00Z', true],
  ['2026-06-05', '2020-01-01T00:00:00Z', false],
  ['2025-08-31', '2026-02-28T23:59:59+09:00', false],
  ['2025-08-31', '2026-03-01T00:00:00+09:00', true],
  ['2025-12-31', '2026-07-01T00:00:00+09:00', true],
])('a dataset of %s, read at %s, is older than six months: %s', (asOf, now, stale) => {
  expect(isStale(asOf, Date.parse(now))).toBe(stale);
});
