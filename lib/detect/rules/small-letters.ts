import type { Found } from '../candidate.ts';

const WORD = /^[a-z]{5,}$/u;
/** An English word before or behind. */
const ENGLISH_BEFORE = /[a-z][,.]?\s$/iu;
const ENGLISH_BEHIND = /^\s[a-z]/iu;

/** A letter that physics writes so: kT, the Boltzmann constant and a temperature. */
const MIXED = /^[a-z][A-Z]$/u;

/** B.8: a single English word in small letters is the word (upstage, rebellions) where the text around it is English. */
export function isSmallWord(text: string, { surface, start, end }: Found): boolean {
  if (MIXED.test(surface)) return true;
  return (
    WORD.test(surface) &&
    (ENGLISH_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
      ENGLISH_BEHIND.test(text.slice(end, end + 2)))
  );
}
