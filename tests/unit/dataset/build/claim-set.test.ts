import { describe, expect, it } from 'vitest';
import { ClaimSet } from '../../../../lib/dataset/build/claim-set.ts';
import type { Claim } from '../../../../lib/dataset/types.ts';

const claim = (value: number, day: string, sentence = 0): Claim => ({
  subject: 'alpha',
  predicate: 'consortiumSize',
  value,
  status: 'stated',
  evidence: [{ article: `a/${day}/00000000`, sentence, start: 0, end: 9, sha256: '0'.repeat(64) }],
});

const dayOf = (number: number) =>
  new Date(Date.UTC(2031, 0, 1 + number)).toISOString().slice(0, 10);

describe('a set of claims', () => {
  it('holds one of each kind, in the order of the articles, whatever order they come in', () => {
    const articles = [
      { order: '1', claims: [claim(7, '2031-01-01'), claim(8, '2031-01-01', 1)] },
      { order: '2', claims: [claim(9, '2031-01-02'), claim(7, '2031-01-02', 3)] },
    ];
    const [set, other] = [new ClaimSet(), new ClaimSet()];
    for (const { claims, order } of articles) set.add(claims, order);
    for (const { claims, order } of articles.toReversed()) other.add(claims, order);
    expect(set.toClaims().map(({ value }) => value)).toEqual([7, 8, 9]);
    expect(set.toClaims()[0]?.evidence).toHaveLength(2);
    expect(other.toClaims()).toEqual(set.toClaims());
  });

  it('keeps the first and the last of very many articles', () => {
    const set = new ClaimSet();
    for (let number = 0; number < 1000; number += 1) {
      set.add([claim(7, dayOf((number * 7) % 1000))], `${number}`);
    }
    const days = set.toClaims()[0]?.evidence.map(({ article }) => article.split('/')[1]) ?? [];
    expect(days).toHaveLength(100);
    expect([days[0], days.at(-1)]).toEqual([dayOf(0), dayOf(999)]);
  });
});
