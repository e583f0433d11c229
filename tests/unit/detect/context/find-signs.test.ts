import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileSigns } from '../../../../lib/detect/compile/signs.ts';
import { type FoundSign, signFinder } from '../../../../lib/detect/context/find-signs.ts';
import { loadPassages } from '../../../labelled/set/load.ts';
import { findSignsPlainly } from './reference.ts';

const find = signFinder(compileSigns());

it('finds in articles what the expressions find, one by one at every place', () => {
  const texts = loadPassages().map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(400);
  // Not where they end: of two lands in one expression (멕시코|멕시코시티) it takes the first.
  const places = (signs: readonly FoundSign[]) =>
    signs.map(({ start, kind }) => `${start} ${kind}`).join();
  const wrong = texts.filter((text) => places(find(text)) !== places(findSignsPlainly(text)));
  expect(wrong).toEqual([]);
});

const PIECES =
  '우즈베키|스탄|과 |탄자니아|의 |대통령| 총리|KT 홍길동|, |감독|영화|연구장|3|12|연승|대|:|-|점을 |내|회초|위즈|Kaza|ish |Po|PO|국가 |대표|AI|반도체|미국|군|인도|연방 |정부|\n|팬|은|ai|\ud83d'.split(
    '|',
  );

it('and in any text made of pieces of signs', () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (given) => {
      expect(find(given)).toEqual(findSignsPlainly(given));
    }),
    { numRuns: 1000 },
  );
});
