import { expect, test } from 'vitest';
import { isExportDue } from '../../../lib/settings/export-due.ts';
import { defaultSettings } from '../../../lib/settings/schema.ts';

const now = Date.parse('2026-01-31T00:00:00Z');

test.each([
  ['week', '2026-01-24T00:00:00Z', true],
  ['week', '2026-01-25T00:00:00Z', false],
  ['month', '2026-01-01T00:00:00Z', true],
  ['month', '2026-01-02T00:00:00Z', false],
  ['off', '2020-01-01T00:00:00Z', false],
  ['week', null, false],
] as const)('%s after %s: %s', (exportReminder, exportedAt, due) => {
  expect(isExportDue({ exportReminder, exportedAt }, now)).toBe(due);
});

test('nobody is reminded who has not asked for it', () => {
  expect(isExportDue({ ...defaultSettings, exportedAt: '2020-01-01T00:00:00Z' }, now)).toBe(false);
});
