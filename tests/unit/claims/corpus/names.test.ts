import { expect, test } from 'vitest';
import { referents } from '../../../claims/corpus/names.ts';
import { lexicon } from '../sample.ts';

const referent = referents(lexicon);

test('ids and all names of the lexicon are known, whatever their blanks and case', () => {
  for (const name of ['beta', '베타', '비이', '베타랩', 'BETA', '없다 / 베타 랩']) {
    expect(referent(name)).toEqual({ kind: 'known', id: 'beta' });
  }
});

test('other names are unknown, under each of their spellings', () => {
  expect(referent('가람 / 법무법인 가람')).toEqual({
    kind: 'unknown',
    spellings: ['가람', '법무법인 가람'],
  });
});

test('an id that nobody has is a slip of the labels', () => {
  expect(() => referent('gamma-labs')).toThrow('the lexicon holds no gamma-labs');
});
