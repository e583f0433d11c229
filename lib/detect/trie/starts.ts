import { BASE, BEYOND, FORK, MORE, ZERO } from './tokens.ts';

/** Where in a text words of a trie can begin: two look-ups a character, in tables of plain numbers. */
export interface Starts {
  /**
   * For each UTF-16 unit with which a word begins its place in the trie, plus 1; negative where what
   * stands behind it need not be looked up in `pairs`; 0 for all others.
   */
  roots: Int32Array;
  /** Bloom filter: not 0 for every two units with which a word begins, and for few others. */
  pairs: Uint8Array;
}

/** Place in `pairs` of two units. */
export function pairAt(pairs: Uint8Array, one: number, other: number): number {
  return (Math.imul(one, 0x9e5) + other) & (pairs.length - 1);
}

/**
 * Reads the first two units of all words of a trie. Time: linear in the number of such pairs.
 *
 * @param fold whether the trie's capitals stand for small letters too
 */
export function startsOf(trie: string, fold: boolean): Starts {
  const roots = new Int32Array(0x10000);
  const begun: number[] = [];
  const spellings = (code: number) =>
    fold && code >= 65 && code <= 90 ? [code, code + 32] : [code];
  let digits = 0;
  forEachFork(trie, 0, (place, fork) => {
    const first = trie.charCodeAt(place);
    if (isDigits(first)) {
      // They come last, and several ways may begin with the same digit: all from there on are tried.
      digits ||= -fork - 1;
      if (isToken(first)) roots.fill(digits, 48, 58);
      else roots[first] = digits;
      return;
    }
    const seconds: number[] = [];
    if (trie.charCodeAt(place + 1) !== FORK) seconds.push(trie.charCodeAt(place + 1));
    else forEachFork(trie, place + 1, (next) => seconds.push(trie.charCodeAt(next)));
    const loose = seconds.some(isToken);
    for (const one of spellings(first)) {
      roots[one] = loose ? -place - 1 : place + 1;
      if (loose) continue;
      for (const second of seconds) for (const other of spellings(second)) begun.push(one, other);
    }
  });
  const pairs = new Uint8Array(2 ** Math.ceil(Math.log2(8 * begun.length + 8)));
  for (let at = 0; at < begun.length; at += 2) {
    pairs[pairAt(pairs, begun[at] ?? 0, begun[at + 1] ?? 0)] = 1;
  }
  return { roots, pairs };
}

/** Calls back with the place of each alternative at a place of the trie, and with that of its fork. */
function forEachFork(trie: string, from: number, see: (place: number, fork: number) => void): void {
  let place = from;
  while (trie.charCodeAt(place) === FORK) {
    const fork = place;
    let length = 0;
    let digit: number;
    do {
      digit = trie.charCodeAt(++place) - ZERO;
      length = length * BASE + (digit & (BASE - 1));
    } while (digit >= MORE);
    see(++place, fork);
    place += length;
  }
}

function isToken(code: number): boolean {
  return code >= FORK && code < BEYOND;
}

/** Whether a word that begins so begins with a digit. */
export function isDigits(code: number): boolean {
  return isToken(code) || (code >= 48 && code <= 57);
}
