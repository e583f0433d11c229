import { expect, it } from 'vitest';
import { claimChanges } from '../../../../lib/cli/dataset/claim-changes.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import type { Claim, Dataset } from '../../../../lib/dataset/types.ts';

const before = JSON.stringify(bundledDataset);
const first = bundledDataset.claims.find(
  ({ evidence: [one, ...others] }) =>
    others.length > 0 && others.every(({ article }) => article !== one?.article),
);
const last = bundledDataset.claims.findLast(({ status }) => status === 'stated');
if (!first || !last) throw new Error('the dataset holds claims');

const after = (claims: (all: readonly Claim[]) => Claim[]): Dataset => ({
  ...bundledDataset,
  claims: claims(bundledDataset.claims),
});

it('shows nothing of a build that tells the same', () => {
  expect(claimChanges(before, bundledDataset)).toEqual([
    '0 new, 0 gone, 0 changed, 0 on other articles',
  ]);
});

it('shows what is gone, told otherwise, and on other articles', () => {
  const lines = claimChanges(
    before,
    after((all) =>
      all.flatMap((claim): Claim[] => {
        if (claim === first) return [{ ...claim, evidence: claim.evidence.slice(1) }];
        return claim === last ? [{ ...claim, status: 'reported' }] : [claim];
      }),
    ),
  );
  expect(lines.at(-1)).toBe('0 new, 0 gone, 1 changed, 1 on other articles');
  expect(lines.find((line) => line.startsWith('~'))).toContain('reported');
});

it('shows new claims and those gone, and all as new beside no file', () => {
  const without = after((all) => all.filter((claim) => claim !== last));
  expect(claimChanges(before, without).at(-1)).toMatch(/^0 new, 1 gone/u);
  expect(claimChanges(JSON.stringify(without), bundledDataset).at(-1)).toMatch(/^[1-9]\d* new/u);
  expect(claimChanges('', bundledDataset).at(-1)).toMatch(
    new RegExp(`^${bundledDataset.claims.length} new, 0 gone`, 'u'),
  );
});
