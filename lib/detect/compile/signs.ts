import type { CompiledSigns, SignCondition } from '../compiled.ts';
import { signKinds } from '../context/sign-kinds.ts';
import { signPatterns } from '../context/sign-patterns.ts';
import { alternatives, groupEnd, LOOK_AROUND } from './expressions.ts';
import { signWords } from './sign-words.ts';
import { type Word, writeTrie } from './trie.ts';

/**
 * Compiles the patterns of all signs: what they begin with into a trie, which turns most of a text
 * away, the rest of them into expressions that are asked only where such a beginning stands. One
 * expression of them all took 10 ms to compile on each page and 60 ns a character.
 *
 * @throws Error for a pattern that can't be found by words of it
 */
export function compileSigns(): CompiledSigns {
  const words: Word[] = [];
  const conditions: SignCondition[] = [];
  const wide: CompiledSigns['wide'] = [];
  for (const [kind, name] of signKinds.entries()) {
    for (const source of signPatterns[name].flatMap(alternatives)) {
      const { words: units, before, behind, open } = signWords(source);
      if (units.length === 0) {
        wide.push([kind, source, wordsInside(source)]);
        continue;
      }
      const plain = before === '' && behind === '' && !open;
      const value = plain
        ? kind
        : signKinds.length +
          conditions.push(open ? [kind, '', '', source] : [kind, before, behind]) -
          1;
      words.push(...units.map((word) => ({ units: word, value })));
    }
  }
  return { trie: writeTrie(words), conditions, wide };
}

/** The last group of words in a pattern that begins with anything. */
function wordsInside(source: string): string {
  let rest = source;
  let last = '';
  while (rest !== '') {
    const piece = /^[([]/u.test(rest) ? rest.slice(0, groupEnd(rest)) : rest.slice(0, 1);
    if (piece.startsWith('(?:')) last = piece;
    rest = rest.slice(piece.length);
  }
  if (last === '' || LOOK_AROUND.test(last)) throw new Error(`No words in the sign ${source}`);
  return last;
}
