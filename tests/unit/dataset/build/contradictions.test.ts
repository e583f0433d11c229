import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../../../../lib/dataset/build/contradictions.ts';
import type { Claim, Dataset } from '../../../../lib/dataset/types.ts';

const days: Record<string, string> = {
  'a/2031-03-04/00000001': '2031-03-04',
  'b/2031-03-05/00000002': '2031-03-05',
  'c/2031-09-01/00000003': '2031-09-01',
};
const [a = '', b = '', c = ''] = Object.keys(days);

const claim = (article: string, more: Partial<Claim>): Claim => ({
  subject: 'alpha',
  predicate: 'consortiumSize',
  status: 'stated',
  ...more,
  evidence: [{ article, sentence: 0, start: 0, end: 9, sha256: '0'.repeat(64) }],
});

const found = (...claims: Claim[]) =>
  contradictionsIn({
    articles: Object.entries(days).map(([id, day]) => ({
      id,
      publishedAt: `${day}T08:00:00+09:00`,
    })),
    claims,
  } as unknown as Dataset).map(({ earlier, later, kind }) => [
    earlier.value ?? earlier.predicate,
    later.value ?? later.predicate,
    kind,
  ]);

describe('contradictions', () => {
  it('of outlets in the same days both stand', () => {
    expect(found(claim(b, { value: 8 }), claim(a, { value: 7 }))).toEqual([[7, 8, 'open']]);
  });

  it('by a newer article leave the older claim as history', () => {
    expect(found(claim(a, { value: 7 }), claim(c, { value: 9 }))).toEqual([[7, 9, 'overtaken']]);
  });

  it('are a pass and a fall at one stage, or two days of it', () => {
    const at = { object: 'first-evaluation' };
    expect(
      found(claim(a, { ...at, predicate: 'passed' }), claim(b, { ...at, predicate: 'eliminated' })),
    ).toEqual([['passed', 'eliminated', 'open']]);
    expect(
      found(
        claim(a, { ...at, predicate: 'passed', from: '2031-03-03' }),
        claim(b, { ...at, predicate: 'passed', from: '2031-03-04' }),
        claim(b, { ...at, predicate: 'passed' }),
      ),
    ).toEqual([['passed', 'passed', 'open']]);
  });

  it('are not what may hold side by side, nor hearsay and plans', () => {
    const tie = { predicate: 'consortiumMember' } as const;
    expect(
      found(
        claim(a, { ...tie, object: 'beta' }),
        claim(b, { ...tie, object: 'gamma' }),
        claim(a, { value: 7 }),
        claim(b, { value: 8, status: 'reported' }),
      ),
    ).toEqual([]);
  });
});
