import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import type { SearchField, SearchTerm } from '../types.ts';
import { asBeginning, fold, isInitials } from './fold.ts';

/** Participants whose names answer to a word, as ids: the dataset's part of a search. */
export type FindParticipants = (word: string) => readonly string[];

const FIELDS: Readonly<Record<string, SearchField>> = {
  'tag:': 'tag',
  '태그:': 'tag',
  'who:': 'who',
  '누구:': 'who',
  'site:': 'site',
  '사이트:': 'site',
};

/**
 * Reads what a reader types: words, all of which must be there; "words in quotes" as one; `tag:`,
 * `who:` and `site:` before a word, in either language. Every word also stands for what the other
 * keyboard layout would have made of its keys, and consonants alone for initials.
 */
export function parseQuery(typed: string, findParticipants: FindParticipants): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, prefix = '', quoted, plain] of typed.normalize('NFC').matchAll(TERM)) {
    const word = quoted ?? (plain ?? '').replaceAll('"', '');
    // `tag:` alone is one on the way to its word.
    if (fold(word) === '' || word.toLowerCase() in FIELDS) continue;
    const field = FIELDS[prefix.toLowerCase()] ?? 'any';
    const readings = quoted === undefined ? layoutsOf(word) : [word];
    terms.push({
      field,
      letters: field === 'who' ? [] : unique(readings.flatMap(lettersOf)),
      initials: field === 'who' ? [] : unique(readings.map(fold).filter(isInitials)),
      participants:
        field === 'any' || field === 'who' ? unique(readings.flatMap(findParticipants)) : [],
    });
  }
  return terms;
}

const TERM = /(?<!\S)(tag:|태그:|who:|누구:|site:|사이트:)?\s*(?:"([^"]*)"|(\S+))/giu;

/** The word, and what its keys mean under the other layout where they make sense there. */
function layoutsOf(word: string): string[] {
  const other = /\p{Script=Hangul}/u.test(word)
    ? convertHangulToQwerty(word)
    : convertQwertyToHangul(word);
  // Keys that leave single vowels or half syllables were meant as they are, and so were the few
  // of a short name: SK are the keys of 나.
  const isSense = /^(?:[가-힣]{2,}[ㄱ-ㅎ]?|[ㄱ-ㅎ]{3,}|[a-z0-9]+)$/iu.test(other);
  return isSense && other !== word ? [word, other] : [word];
}

function lettersOf(word: string): string[] {
  const folded = fold(word);
  if (isInitials(folded)) return [];
  const beginning = asBeginning(folded);
  return beginning === null ? [folded] : [folded, beginning];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
