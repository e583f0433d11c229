import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../lib/dataset/lexicon/load.ts';
import { loadPassages } from '../../../labelled/set/load.ts';
import { labelledFor } from '../../../labelled/set/participants.ts';
import { strata } from '../../../labelled/set/passage.ts';

const passages = loadPassages();
const of = (stratum: string) => passages.filter((passage) => passage.stratum === stratum);

describe('the labelled set', () => {
  it('has each id and each text once', () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  });

  it('labels only participants of the lexicon, and each of them somewhere', () => {
    const ids = loadLexicon().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...labelledFor]));
    const seen = new Set(
      passages.flatMap(({ mentions }) => mentions.map(({ participant }) => participant)),
    );
    expect([...labelledFor].filter((id) => !seen.has(id))).toEqual([]);
  });

  it.each(strata)('keeps about a third of %s for the test part', (stratum) => {
    const test = of(stratum).filter(({ part }) => part === 'test');
    expect(test.length / of(stratum).length).toBeGreaterThan(1 / 4);
    expect(test.length / of(stratum).length).toBeLessThan(2 / 5);
  });

  it.each(strata)('has short and long passages in %s', (stratum) => {
    const lengths = of(stratum).map(({ text }) => text.length);
    expect(Math.min(...lengths)).toBeLessThan(60);
    expect(Math.max(...lengths)).toBeGreaterThan(600);
  });

  it('has mentions and texts without any in every stratum but the negatives', () => {
    for (const stratum of strata.filter((one) => one !== 'negatives')) {
      expect(of(stratum).some(({ mentions }) => mentions.length > 0)).toBe(true);
    }
    expect(of('noise').some(({ mentions }) => mentions.length === 0)).toBe(true);
  });
});
