import { getChoseong } from 'es-hangul';

/** A text as it is searched: without spaces, case and Hangul's two ways of writing. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

const onlyInitials = /^[ㄱ-ㅎ\p{L}\p{N}]*[ㄱ-ㅎ][ㄱ-ㅎ\p{L}\p{N}]*$/u;

/**
 * Whether any of the texts has what the reader typed: words in any order, spaces and case ignored,
 * initial consonants for syllables (`ㅇㅅㅌㅇㅈ` finds 업스테이지).
 */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = query.trim().split(/\s+/u).map(plain);
  return words.every((word) => texts.some((text) => hasWord(plain(text), word)));
}

function hasWord(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  return onlyInitials.test(word) && getChoseong(text, { keepNonHangul: true }).includes(word);
}
