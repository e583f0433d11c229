import { BASE, BEYOND, DIGIT, DIGITS, END, FORK, MORE, SPACE, ZERO } from './tokens.ts';

/** Where in a text words of a trie can begin: two look-ups a character, in tables of plain numbers. */
export interface Starts {
  /**
   * For each UTF-16 unit: 0 where no word begins with it; what stands for it in `keys` (for a small
   * letter the capital, for a digit 0); or the place of words that begin with it and may go on with
   * anything, as `placeAt` answers it.
   */
  roots: Int32Array;
  /** Open hash table of the first two units of all words ... */
  keys: Int32Array;
  /** ... with the places where words that begin so go on, as `placeAt` answers them. */
  places: Int32Array;
}

/**
 * Where the words go on that may begin with the unit `code`: its place in the trie plus 1 where
 * the place is that of the second unit, minus that where it is that of the first; 0 for none.
 *
 * @param root `roots[code]`
 * @param next the unit behind it, as the trie has it
 */
export function placeAt({ keys, places }: Starts, root: number, next: number): number {
  if (root < 0) return root;
  const key = (root << 16) | next;
  for (let slot = slotOf(key, keys.length); ; slot = (slot + 1) & (keys.length - 1)) {
    if (keys[slot] === key) return places[slot] ?? 0;
    if (keys[slot] === 0) return 0;
  }
}

function slotOf(key: number, length: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 12) & (length - 1);
}

const DIGIT_UNITS = Array.from({ length: 10 }, (_, digit) => 48 + digit);
/** All that `GAP` and `DASH` may stand for. */
const BLANKS = Array.from(
  '\t\n\v\f\r -\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2010\u2011\u2012\u2013\u2014\u2015\u2028\u2029\u202f\u205f\u3000\ufeff',
  (char) => char.charCodeAt(0),
);

/**
 * Reads the first two units of all words of a trie. Time: linear in the number of such pairs.
 *
 * @param fold whether the trie's capitals stand for small letters too
 */
export function startsOf(trie: string, fold: boolean): Starts {
  const roots = new Int32Array(0x10000);
  const found = new Map<number, number>();
  let digits = 0;
  forEachFork(trie, 0, (place, fork) => {
    const first = trie.charCodeAt(place);
    let from = -place - 1;
    let root = first;
    if (isDigits(first)) {
      // They come last, and several ways may begin with the same digit: all from there on are tried.
      digits ||= -fork - 1;
      from = digits;
      root = 48;
    }
    const begins = first === DIGIT || first === DIGITS ? DIGIT_UNITS : [first];
    const goesOn = secondsAt(trie, place + 1, (second, at) => {
      const key = (root << 16) | second;
      // Where several ways go on so, all are tried.
      found.set(key, from === digits || at === 0 || found.has(key) ? from : at + 1);
    });
    if (first === DIGITS) for (const second of DIGIT_UNITS) found.set((root << 16) | second, from);
    for (const unit of begins) {
      if (!goesOn || (roots[unit] ?? 0) < 0) roots[unit] = from;
      else roots[unit] = root;
      if (fold && unit >= 65 && unit <= 90) roots[unit + 32] = roots[unit] ?? 0;
    }
  });
  const length = 2 ** Math.ceil(Math.log2(4 * found.size + 4));
  const keys = new Int32Array(length);
  const places = new Int32Array(length);
  for (const [key, place] of found) {
    let slot = slotOf(key, length);
    while (keys[slot] !== 0) slot = (slot + 1) & (length - 1);
    keys[slot] = key;
    places[slot] = place;
  }
  return { roots, keys, places };
}

/**
 * Calls back with every unit that may stand at a place, and the place of the way that begins with
 * it; 0 where that is a token. False where anything may stand there: a word ends.
 */
function secondsAt(trie: string, place: number, see: (unit: number, at: number) => void): boolean {
  let goesOn = true;
  const look = (at: number) => {
    const unit = trie.charCodeAt(at);
    if (unit < FORK || unit >= BEYOND) see(unit, at);
    else if (unit === END) goesOn = false;
    else if (unit === DIGIT || unit === DIGITS) for (const digit of DIGIT_UNITS) see(digit, 0);
    else {
      for (const blank of unit === SPACE ? [32] : BLANKS) see(blank, 0);
      if (!secondsAt(trie, at + 1, (one) => see(one, 0))) goesOn = false;
    }
  };
  if (trie.charCodeAt(place) === FORK) forEachFork(trie, place, look);
  else look(place);
  return goesOn;
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

/** Whether a word that begins so begins with a digit. */
export function isDigits(code: number): boolean {
  return code === DIGIT || code === DIGITS || (code >= 48 && code <= 57);
}
