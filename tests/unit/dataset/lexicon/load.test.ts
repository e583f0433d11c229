import { describe, expect, it } from 'vitest';
import { LexiconError, loadLexicon } from '../../../../lib/dataset/lexicon/load.ts';

const good = {
  id: 'mulbit',
  kind: 'company',
  names: { ko: '물빛', en: 'Mulbit' },
  aliases: ['물 빛', { surface: '빛', bare: 'common' }],
};

const problemsOf = (...contents: unknown[]): readonly string[] => {
  try {
    loadLexicon(contents.map((content, index) => ({ file: `${index}.json`, content })));
    return [];
  } catch (error) {
    if (error instanceof LexiconError) return error.problems;
    throw error;
  }
};

describe('loadLexicon', () => {
  it('reads the project’s own entries', () => {
    const ids = loadLexicon().map(({ id }) => id);
    expect(ids).toContain('korea-university-medicine');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('fills in what an entry leaves out', () => {
    const [entry] = loadLexicon([{ file: 'a.json', content: [good] }]);
    expect(entry).toMatchObject({ bare: 'own', team: false, abroad: false, notFollowedBy: [] });
  });

  it.each([
    ['an unknown field', { ...good, nick: 'x' }, '0.json[0] (mulbit) nick'],
    ['a kind that there is not', { ...good, kind: 'ship' }, '0.json[0] (mulbit) kind'],
    ['an id that is no slug', { ...good, id: 'Mul Bit' }, '0.json[0] (Mul Bit) id'],
    ['a missing name', { ...good, names: { ko: '물빛' } }, '0.json[0] (mulbit) names.en'],
    [
      'blanks at the end of a name',
      { ...good, names: { ko: '물빛 ', en: 'M' } },
      'names.ko: has needless blanks',
    ],
    [
      'decomposed Hangul',
      { ...good, names: { ko: '물빛'.normalize('NFD'), en: 'M' } },
      'names.ko: is not NFC',
    ],
    ['a strength that there is not', { ...good, bare: 'weak' }, '0.json[0] (mulbit) bare'],
  ])('rejects %s with place and reason', (_name, entry, problem) => {
    expect(problemsOf([entry]).join('\n')).toContain(problem);
  });

  it('rejects an id that is taken, in whatever file', () => {
    expect(problemsOf([good], [good])).toEqual([
      '1.json[0] (mulbit) id: is taken by 0.json[0] (mulbit)',
    ]);
  });

  it('rejects a file that is no list, and says all problems at once', () => {
    expect(problemsOf({}, [{ ...good, kind: 1 }])).toHaveLength(2);
  });
});
