import type { Found } from '../candidate.ts';

const WORD = /^[a-z]{5,}$/u;
/** A Korean particle behind the word, or a bracket or quotation mark around it. */
const KOREAN = /^[가-힣)\]'"’”]/u;

/** B.8: a single English word in small letters is the word (upstage, rebellions) unless the text around it is Korean. */
export function isSmallWord(text: string, { surface, end }: Found): boolean {
  return WORD.test(surface) && !KOREAN.test(text.charAt(end));
}
