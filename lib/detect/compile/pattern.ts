/**
 * Expression for any of the words. Blanks in a word may be missing. A word of one or two Latin
 * letters is matched as it is written (KT IS, but not `KT is`), a longer one in any case, and none
 * of them as the beginning of a longer word; nor is a single syllable (카카오 T, 카카오 티).
 */
export function wordsPattern(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.map(wordPattern).join('|');
}

/** The same for words that must end there, but for a particle: 대표는, but not 대표팀. */
export function wholeWordsPattern(words: readonly string[]): string {
  return `(?:${wordsPattern(words)})(?:[은는이가을를의에도로와과]|이사|이다|입니다)?(?![가-힣])`;
}

/** The same for words that end right before a name: a single syllable must be a word (시 경찰청, but not 역시). */
export function wordsBeforePattern(words: readonly string[]): string {
  return words
    .map((word) =>
      word.length === 1 ? String.raw`(?<![가-힣\d])${literal(word)}` : wordPattern(word),
    )
    .join('|');
}

function wordPattern(word: string): string {
  const anyCase = /[A-Za-z]{3}/u.test(word);
  const pattern = Array.from(word, (char) => {
    if (char === ' ') return ' ?';
    const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
    return anyCase && lower !== upper ? `[${upper}${lower}]` : literal(char);
  }).join('');
  if (/[A-Za-z0-9]$/u.test(word)) return `${pattern}(?![A-Za-z0-9])`;
  return /^[가-힣]$/u.test(word)
    ? `${pattern}(?:[은는이가을를의도와과랑로]|에서?)?(?![가-힣])`
    : pattern;
}

function literal(char: string): string {
  return char.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&');
}
