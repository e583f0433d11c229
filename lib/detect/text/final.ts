/** How a name ends when read aloud: it decides the form of the particle behind it. */
export type Final = 'vowel' | 'rieul' | 'consonant' | 'unknown';

/** Letters and digits whose Korean reading ends in a consonant (엘, 엠, 엔, 알; 영, 일, 삼, 육, 칠, 팔). */
const READING: Record<string, Final> = {
  L: 'rieul',
  M: 'consonant',
  N: 'consonant',
  R: 'rieul',
  0: 'consonant',
  1: 'rieul',
  3: 'consonant',
  6: 'consonant',
  7: 'rieul',
  8: 'rieul',
};

/**
 * Final sound of a text: of its last syllable, or of the reading of its last letter or digit where
 * it ends in an acronym or a number; `unknown` for a word in Latin letters, which is read as a word.
 */
export function finalOf(text: string): Final {
  const last = text.slice(-1);
  const code = last.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) {
    const jong = code % 28;
    return jong === 0 ? 'vowel' : jong === 8 ? 'rieul' : 'consonant';
  }
  if (/[A-Z]{2}$|\d$/u.test(text)) return READING[last] ?? 'vowel';
  return 'unknown';
}
