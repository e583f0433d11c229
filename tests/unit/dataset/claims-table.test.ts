import { expect, test } from 'vitest';
import { bundledDataset } from '../../../lib/dataset/bundled.ts';
import { claimsTable } from '../../../lib/dataset/claims-table.ts';
import { createLookUp } from '../../../lib/dataset/look-up.ts';

const rows = claimsTable(bundledDataset, createLookUp(bundledDataset));

test('every claim is a row with names in both languages and a source', () => {
  expect(rows).toHaveLength(bundledDataset.claims.length);
  for (const row of rows) {
    expect(row.subject_ko).not.toBe('');
    expect(row.object === '' || row.object_en !== '').toBe(true);
    expect(row.sources).toMatch(/^.+, \d{4}-\d\d-\d\d, .+/u);
  }
});

test('a stage is named as the programme names it', () => {
  const passed = rows.find(({ predicate }) => predicate === 'passed');
  const stage = bundledDataset.programme.stages.find(({ id }) => id === passed?.object);
  expect(passed?.object_ko).toBe(stage?.names.ko);
});
