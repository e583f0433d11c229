import { describe, expect, test } from 'vitest';
import { type Fact, factsAbout, groupBySources } from '../../../../components/facts/fact.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { Claim, Dataset } from '../../../../lib/dataset/types.ts';
import { early, late, sample } from '../../dataset/look-up/sample.ts';

const evidence = (article: string) => [
  { article, sentence: 1, start: 0, end: 9, sha256: '0'.repeat(64) },
];
const member = (subject: string, fields: Partial<Claim> = {}): Claim => ({
  subject,
  predicate: 'consortiumMember',
  object: 'alpha',
  status: 'stated',
  evidence: evidence(early),
  ...fields,
});
const withClaims = (...claims: Claim[]): Dataset => ({ ...sample, claims });
const about = (id: string, ...claims: Claim[]) =>
  factsAbout(createLookUp(withClaims(...claims)), id);
const names = ({ others }: Fact) => others.map(({ id }) => id);

describe('facts about a participant', () => {
  test('say of several others in one sentence what is the same of each', () => {
    const facts = about('alpha', member('beta'), member('delta'));
    expect(facts.map(names)).toEqual([['beta', 'delta']]);
    expect(facts[0]?.claims).toHaveLength(2);
  });

  test.each([
    ['status', member('delta', { status: 'reported' })],
    ['source', member('delta', { evidence: evidence(late) })],
    ['time', member('delta', { from: '2031-03-02' })],
    ['predicate', member('delta', { predicate: 'partner' })],
  ])('keep apart what differs in its %s', (_, other) => {
    expect(about('alpha', member('beta'), other)).toHaveLength(2);
  });

  test('say once what one source dates and another does not, by both', () => {
    const facts = about(
      'beta',
      member('beta', { evidence: evidence(late) }),
      member('beta', { from: '2031-03-02' }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]?.claims.map(({ from }) => from)).toEqual(['2031-03-02', undefined]);
    expect(facts[0]?.sources.map(({ article }) => article.id)).toEqual([late, early]);
    expect(facts[0]?.others).toHaveLength(1);
  });

  test('keep results of two stages apart', () => {
    const passed = (object: string): Claim => ({
      ...member('alpha'),
      predicate: 'passed',
      object,
      from: '2031-03-01',
    });
    expect(about('alpha', passed('call'), passed('papers'))).toHaveLength(2);
  });

  test('tell from which side the participant is looked at', () => {
    const [ofLead] = about('alpha', member('beta'));
    const [ofMember] = about('beta', member('beta'));
    expect(ofLead?.side).toBe('object');
    expect(ofMember?.side).toBe('subject');
    expect(ofMember && names(ofMember)).toEqual(['alpha']);
  });

  test('name each source once, the newest first', () => {
    const twice = [...evidence(early), ...evidence(late), ...evidence(early)];
    const [fact] = about('beta', member('beta', { evidence: twice }));
    expect(fact?.sources.map(({ article }) => article.id)).toEqual([late, early]);
  });

  test('leave none of the claims out, and use none twice', () => {
    const look = createLookUp(sample);
    for (const { id } of sample.participants) {
      const told = factsAbout(look, id).flatMap(({ claims }) => claims);
      expect(new Set(told)).toEqual(new Set(look.claimsAbout(id)));
      expect(told).toHaveLength(look.claimsAbout(id).length);
    }
  });
});

test('facts of one source stand together, in the order of the first', () => {
  const facts = about(
    'alpha',
    member('beta'),
    member('delta', { evidence: evidence(late) }),
    member('gamma', { predicate: 'partner' }),
  );
  const groups = groupBySources(facts);
  expect(groups.map((group) => group.facts.map(names))).toEqual([
    [['beta'], ['gamma']],
    [['delta']],
  ]);
});
