import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileNames } from '../../../../lib/detect/compile/names.ts';
import { type NameFinder, nameFinder } from '../../../../lib/detect/match/find-names.ts';
import { entry } from '../entry.ts';
import { findPlainly } from './reference.ts';

/** Few characters, so that names begin alike, hold each other, and stand in the texts. */
const char = fc.constantFrom('가', '나', '다', 'A', 'b', 'B', '1', '2', '.', '+', '大');
const joint = fc.constantFrom('', '', '', ' ', '-');
const surface = fc.array(fc.tuple(char, joint), { minLength: 1, maxLength: 5 }).map((parts) =>
  parts
    .map(([one, other]) => one + other)
    .join('')
    .replace(/[ -]+$/u, ''),
);
const piece = fc.oneof(char, fc.constantFrom(' ', '\n', '\u00a0', '-', '–', '\ud800', 'a', '라'));
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

function findAll(find: NameFinder, text: string) {
  const found: { start: number; end: number }[] = [];
  for (let name = find(text, 0); name; name = find(text, name.end)) {
    found.push({ start: name.start, end: name.end });
  }
  return found;
}

it('finds in any text, of any lexicon, what an expression for each name finds', () => {
  fc.assert(
    fc.property(fc.array(surface, { minLength: 1, maxLength: 12 }), text, (aliases, given) => {
      const [first = ''] = aliases;
      const { trie } = compileNames([
        entry('one', first, { names: { ko: first, en: first }, aliases }),
      ]);
      expect(findAll(nameFinder(trie), given)).toEqual(findPlainly(aliases, given));
    }),
    { numRuns: 500 },
  );
});

it('tells whose name it is, of twenty thousand', () => {
  const nameOf = (number: number) =>
    `물빛${String.fromCharCode(0xac00 + (number >> 4), 0xac00 + (number % 16))}`;
  const entries = Array.from({ length: 20_000 }, (_, number) =>
    entry(`p${number}`, nameOf(number), { names: { ko: nameOf(number), en: `Mulbit ${number}` } }),
  );
  const { trie, groups } = compileNames(entries);
  const find = nameFinder(trie);
  for (const number of [0, 1, 4711, 19_999]) {
    for (const name of [nameOf(number), `mulbit${number}`]) {
      const found = find(`어제 ${name}, 오늘`, 0);
      expect(found).toMatchObject({ start: 3, end: 3 + name.length });
      expect(groups[found?.value ?? -1]?.[0]).toBe(number);
    }
  }
});
