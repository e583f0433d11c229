import { nameFinder } from './match/find-names.ts';
import { isRare } from './text/fold-text.ts';

/**
 * Makes the cheapest test that no text with a mention fails: a surface of the lexicon stands in it,
 * or characters that may hide one (A.3). `names` is a trie of all names. Most of what passes
 * holds no mention: the detector decides.
 */
export function firstLook(names: string): (text: string) => boolean {
  const find = nameFinder(names);
  return (text) => find(text, 0) !== null || isRare(text);
}
