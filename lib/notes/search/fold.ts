/**
 * Text as it is searched: compatibility decomposition, small letters, no spaces, no marks. Hangul
 * becomes conjoining jamo, so that a syllable begins with what the reader has typed of it (가 is in
 * 각), and a consonant typed alone becomes an initial. The platform's normalisation costs what one
 * call of es-hangul's getChoseong does and serves letters and initials alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\s\p{M}\p{Cf}]+/gu, '');
}

/** Folded text with only the initials of its Hangul syllables (초성); all else stays. */
export function initialsOf(folded: string): string {
  return folded.replace(/[\u1161-\u1175\u11A8-\u11C2]+/gu, '');
}

/** True for a folded word of Hangul initials alone: ㅇㅅㅌㅇㅈ. */
export function isInitials(folded: string): boolean {
  return /^[\u1100-\u1112]+$/u.test(folded);
}

const FIRST_FINAL = 0x11a8;

/** Each final consonant as what it becomes when the next vowel is typed: what stays, what moves on. */
const SPLIT_FINALS =
  'ᄀ ᄁ ᆨᄉ ᄂ ᆫᄌ ᆫᄒ ᄃ ᄅ ᆯᄀ ᆯᄆ ᆯᄇ ᆯᄉ ᆯᄐ ᆯᄑ ᆯᄒ ᄆ ᄇ ᆸᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ'.split(' ');

/**
 * A folded word whose last final consonant is the initial of a syllable still to come (업슽 on the
 * way to 업스테), or null where it ends in no final.
 */
export function asBeginning(folded: string): string | null {
  const split = SPLIT_FINALS[folded.charCodeAt(folded.length - 1) - FIRST_FINAL];
  return split === undefined ? null : folded.slice(0, -1) + split;
}
