import { disassemble, getChoseong } from 'es-hangul';

/** A text as it is searched: without spaces, case and Hangul's two ways of writing. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

/**
 * Whether any of the texts has what the reader typed: words in any order, spaces and case ignored,
 * initial consonants for syllables (`ㅇㅅㅌㅇㅈ` and `업ㅅㅌ` find 업스테이지), and a last syllable
 * that is still being typed (`업스텡`).
 */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = query.trim().split(/\s+/u).map(plain);
  return words.every((word) => texts.some((text) => hasWord(plain(text), word)));
}

function hasWord(text: string, word: string): boolean {
  return (
    text.includes(word) ||
    (/[가-힣]$/u.test(word) && disassemble(text).includes(disassemble(word))) ||
    (/[ㄱ-ㅎ]/u.test(word) && hasInitials(text, word))
  );
}

/** Whether the word stands somewhere in the text, a lone consonant for any syllable it begins. */
function hasInitials(text: string, word: string): boolean {
  const letters = [...word];
  const syllables = [...text].map((syllable) => ({
    syllable,
    initial: getChoseong(syllable, { keepNonHangul: true }),
  }));
  return syllables.some((_, from) =>
    letters.every((letter, index) => {
      const at = syllables[from + index];
      return at !== undefined && (at.syllable === letter || at.initial === letter);
    }),
  );
}
