/** Blank, missing blank, line break and indentation inside a name (A.3). */
const GAP = String.raw`\s*`;
/** Hyphen, any other dash, a blank, or none of them. */
const DASH = String.raw`[\s\-‐-―]?`;

/**
 * Expression for the spellings of a surface (A.3): a blank in it, and a border between Hangul,
 * Latin letters and digits, may carry blanks or none; a hyphen may be any dash or none. Letter case
 * is left to the flag.
 */
export function surfacePattern(surface: string): string {
  let pattern = '';
  let before = '';
  for (const char of surface) {
    const script = scriptOf(char);
    if (before !== '' && script !== '' && script !== before) pattern += GAP;
    before = script;
    pattern += char === ' ' ? GAP : char === '-' ? DASH : literal(char);
  }
  return pattern;
}

/** Expression for any of the words, the longest first; blanks in them may be missing. */
export function wordsPattern(words: readonly string[]): string {
  return longestFirst(words)
    .map((word) => Array.from(word, (char) => (char === ' ' ? ' ?' : literal(char))).join(''))
    .join('|');
}

/** A copy in which no text stands before one that it is a beginning of. */
export function longestFirst(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}

function scriptOf(char: string): string {
  if (/\p{Script=Hangul}/u.test(char)) return 'hangul';
  if (/\p{Script=Latin}/u.test(char)) return 'latin';
  return /\d/u.test(char) ? 'digit' : '';
}

function literal(char: string): string {
  return char.replace(/[$()*+./?[\\\]^{|}]/u, '\\$&');
}
