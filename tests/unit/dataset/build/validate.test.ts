import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../../lib/dataset/build/order.ts';
import { validateDataset } from '../../../../lib/dataset/build/validate.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import type { Dataset } from '../../../../lib/dataset/types.ts';
import { sample } from '../look-up/sample.ts';

const problemsOf = (change: object) => {
  const validation = validateDataset({ ...sample, ...change });
  return validation.ok ? [] : validation.problems;
};
const withClaim = (change: object) => ({
  claims: [...sample.claims, { ...sample.claims[0], ...change }],
});

describe('validateDataset', () => {
  it('takes a dataset that holds together', () => {
    expect(validateDataset(structuredClone(sample))).toEqual({ ok: true, dataset: sample });
    expect(validateDataset(bundledDataset).ok).toBe(true);
  });

  it.each<[string, object, string]>([
    ['no dataset', { claims: undefined }, 'claims: '],
    ['an unknown field', { madeAt: 'now' }, 'madeAt: '],
    ['a wrong status', withClaim({ status: 'sure' }), `claims.${sample.claims.length}.status: `],
    ['no evidence', withClaim({ evidence: [] }), 'gives no evidence'],
    ['an unknown subject', withClaim({ subject: 'nobody' }), 'nobody is no participant'],
    ['an unknown object', withClaim({ object: 'nobody' }), 'nobody is no participant'],
    ['an unknown stage', withClaim({ predicate: 'passed', object: 'alpha' }), 'alpha is no stage'],
    ['a claim about itself', withClaim({ object: 'ministry' }), 'is about itself'],
    ['an unknown article', { articles: sample.articles.slice(1) }, 'is no article'],
    ['an id taken twice', { articles: [...sample.articles, ...sample.articles] }, 'is taken twice'],
    ['a redirect to nobody', { redirects: { old: 'nobody' } }, 'redirects old: nobody'],
    ['a redirect of an id in use', { redirects: { beta: 'alpha' } }, 'redirects beta: is an id'],
    ['a silent participant', { claims: sample.claims.slice(1) }, 'ministry: no claim is about it'],
    ['a wrong day', { asOf: '2031-03-19' }, 'asOf: is not the day of the newest article'],
  ])('says the place of %s', (_, change, place) => {
    expect(problemsOf(change).join('\n')).toContain(place);
  });

  it('gives a reason for anything that is no dataset', () => {
    for (const input of [null, 3, [], 'text', undefined]) {
      const validation = validateDataset(input);
      expect(validation.ok ? [] : validation.problems).not.toEqual([]);
    }
  });
});

describe('toCanonicalJson', () => {
  it('reads back the same', () => {
    expect(JSON.parse(toCanonicalJson(sample))).toEqual(sample);
  });

  it('does not depend on the order of keys', () => {
    const turned = (value: object): unknown =>
      Object.fromEntries(Object.entries(value).toReversed());
    const shuffled = {
      ...sample,
      claims: sample.claims.map(turned),
      participants: sample.participants.map(turned),
    } as Dataset;
    expect(toCanonicalJson(shuffled)).toBe(toCanonicalJson(sample));
  });

  it('gives each entry a line', () => {
    const lines = toCanonicalJson(sample).split('\n');
    expect(lines.filter((line) => line.startsWith('    {"subject"'))).toHaveLength(
      sample.claims.length,
    );
  });
});
