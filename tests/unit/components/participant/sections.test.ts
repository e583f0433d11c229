import { expect, test } from 'vitest';
import { factsAbout } from '../../../../components/facts/fact.ts';
import { intoSections } from '../../../../components/participant/sections.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { sample } from '../../dataset/look-up/sample.ts';

const look = createLookUp(sample);

test('every fact is in exactly one section', () => {
  for (const { id } of sample.participants) {
    const facts = factsAbout(look, id);
    const sorted = Object.values(intoSections(facts)).flat();
    expect(sorted).toHaveLength(facts.length);
    expect(new Set(sorted)).toEqual(new Set(facts));
  }
});

test('a lead has its bodies, models and people in sections', () => {
  const { consortium, models, people } = intoSections(factsAbout(look, 'alpha'));
  // The demand partner is from a newer article; of one article, members come before the size.
  expect(consortium.map(({ claims }) => claims[0].predicate)).toEqual([
    'demandPartner',
    'consortiumMember',
    'partner',
    'consortiumSize',
  ]);
  expect(models.flatMap(({ others }) => others.map(({ id }) => id))).toEqual(['mind']);
  expect(people.flatMap(({ others }) => others.map(({ id }) => id))).toEqual(['chief', 'sage']);
});

test('a member’s own tie is one of its facts, no consortium of its own', () => {
  const { consortium, results } = intoSections(factsAbout(look, 'delta'));
  expect(consortium).toEqual([]);
  expect(results.map(({ claims }) => claims[0].predicate)).toContain('demandPartner');
});
