import { describe, expect, it } from 'vitest';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { isContradicted } from '../../../../lib/dataset/look-up/contradicted.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { Claim } from '../../../../lib/dataset/types.ts';

const left = (until: string, fields: Partial<Claim> = {}): Claim => ({
  subject: 'chief',
  predicate: 'worksFor',
  object: 'alpha',
  jobTitle: '전 대표',
  status: 'reported',
  until,
  evidence: [],
  ...fields,
});

describe('a claim is contradicted', () => {
  it.each([
    ['by another end of the same post', left('2031-02'), true],
    ['not by itself', left('2031-01'), false],
    ['not by the same end, told more exactly', left('2031-01-15'), false],
    ['not by the end of another post', left('2031-02', { jobTitle: '전 실장' }), false],
    ['not by the end of a post elsewhere', left('2031-02', { object: 'beta' }), false],
    ['not where no end is told', { ...left(''), until: undefined } as unknown as Claim, false],
  ])('%s', (_, other, contradicted) => {
    expect(isContradicted(left('2031-01'), [left('2031-01'), other])).toBe(contradicted);
  });

  it('in the bundled dataset where sources differ on when an officer left', () => {
    const look = createLookUp(bundledDataset);
    const disputed = bundledDataset.claims.filter(look.contradicted);
    expect(disputed.map(({ subject, until }) => `${subject} ${until}`)).toEqual([
      'shin-dong-hoon 2025-12',
      'shin-dong-hoon 2026-01',
    ]);
  });
});
