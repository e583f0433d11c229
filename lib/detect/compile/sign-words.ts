import { DIGIT, DIGITS, SPACE } from '../trie/tokens.ts';
import { alternatives, groupEnd, LOOK_AROUND } from './expressions.ts';
import { unitOf } from './trie.ts';

/** An expression without alternatives at its outermost level, parted for a trie. */
export interface SignWords {
  /** What it begins with, written out: literals, small classes, alternatives. Empty where it can't be. */
  words: number[][];
  /** Look-arounds before the words; empty where there are none. */
  before: string;
  /** What stands behind the words; empty where there is no more. */
  behind: string;
  /** The words are not all of what stands between `before` and `behind`: only the whole expression tells. */
  open: boolean;
}

/** Most words that an expression is written out to: there are about 200 countries. */
const MOST = 400;

const QUANTIFIER = /^(?:[*+]|\{)/u;

export function signWords(source: string): SignWords {
  let rest = source;
  while (LOOK_AROUND.test(rest)) rest = rest.slice(groupEnd(rest));
  const before = source.slice(0, source.length - rest.length);
  let words: number[][] = [[]];
  while (rest !== '') {
    const piece = firstPiece(rest);
    const ways = waysOf(piece);
    const after = rest.slice(piece.length);
    const optional = after.startsWith('?');
    const next = ways && combine(words, ways.words, optional);
    if (!next) break;
    const begun = words.some(({ length }) => length > 0);
    if (QUANTIFIER.test(after)) {
      // At least one stands there: enough for a beginning where there is no other.
      return begun
        ? { words, before, behind: rest, open: false }
        : { words: next, before, behind: '', open: true };
    }
    words = next;
    if (ways.open) return { words, before, behind: '', open: true };
    rest = optional ? after.slice(1) : after;
  }
  const empty = words.some(({ length }) => length === 0);
  return { words: empty ? [] : words, before, behind: rest, open: false };
}

/** The character, escape, class or group that stands first; a space that may be missing is one, too. */
function firstPiece(rest: string): string {
  const token = /^(?: \?|\\d\+)/u.exec(rest)?.[0];
  if (token !== undefined) return token;
  if (rest.startsWith('(')) return rest.slice(0, groupEnd(rest));
  if (rest.startsWith('[')) return rest.slice(0, rest.indexOf(']') + 1);
  return rest.slice(0, rest.startsWith('\\') ? 2 : 1);
}

/** What a piece can stand for; null where that can't be written out. */
function waysOf(piece: string): { words: number[][]; open: boolean } | null {
  if (piece === ' ?') return { words: [[SPACE]], open: false };
  if (piece === String.raw`\d+`) return { words: [[DIGITS]], open: false };
  if (piece === String.raw`\d`) return { words: [[DIGIT]], open: false };
  if (LOOK_AROUND.test(piece)) return null;
  if (piece.startsWith('(')) {
    const inside = alternatives(piece.slice(1, -1).replace(/^\?:/u, '')).map(signWords);
    if (inside.some(({ words }) => words.length === 0)) return null;
    const open = inside.some((one) => one.open || one.before !== '' || one.behind !== '');
    return { words: inside.flatMap(({ words }) => words), open };
  }
  if (piece.startsWith('[')) {
    const chars = charsIn(piece.slice(1, -1));
    return chars && { words: chars.map((char) => [unitOf(char)]), open: false };
  }
  if (/^(?:\\[a-z]|[.^$])/iu.test(piece)) return null;
  return { words: [[unitOf(piece.slice(-1))]], open: false };
}

/** The characters of a class; null where there are too many, or it says which do not belong to it. */
function charsIn(inside: string): string[] | null {
  if (inside.startsWith('^') || inside.includes('\\')) return null;
  const chars: string[] = [];
  for (const [, from = '', until = from] of inside.matchAll(/(.)(?:-(.))?/gu)) {
    const [first, last] = [from.charCodeAt(0), until.charCodeAt(0)];
    if (last - first > MOST) return null;
    for (let code = first; code <= last; code++) chars.push(String.fromCharCode(code));
  }
  return chars;
}

/** Every word with every way behind it, and without one where it is optional. */
function combine(words: number[][], ways: number[][], optional: boolean): number[][] | null {
  if (words.length * (ways.length + Number(optional)) > MOST) return null;
  return words.flatMap((word) => [
    ...ways.map((way) => [...word, ...way]),
    ...(optional ? [word] : []),
  ]);
}
