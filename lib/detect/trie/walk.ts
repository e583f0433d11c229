import {
  BASE,
  BEYOND,
  DASH,
  DIGIT,
  DIGITS,
  END,
  FORK,
  GAP,
  MORE,
  SPACE,
  STOP,
  ZERO,
} from './tokens.ts';

/**
 * Follows a trie from one of its places along a text, and adds to `ends` two numbers for each word
 * that stands there: what it stands for, and the offset behind it. Time: linear in the longest word.
 *
 * @param fold whether letters from a to z are read as capitals
 */
export function walk(
  trie: string,
  from: number,
  text: string,
  start: number,
  fold: boolean,
  ends: number[],
): void {
  let place = from;
  let at = start;
  for (;;) {
    const token = trie.charCodeAt(place++);
    if (token < FORK || token >= BEYOND) {
      if (token !== read(text, at++, fold)) return;
    } else if (token <= END) {
      let number = 0;
      let digit: number;
      do {
        digit = trie.charCodeAt(place++) - ZERO;
        number = number * BASE + (digit & (BASE - 1));
      } while (digit >= MORE);
      if (token === END) {
        ends.push(number, at);
      } else {
        const next = trie.charCodeAt(place);
        // Most ways are not the text's: that is seen here, without a call.
        if ((next >= FORK && next < BEYOND) || next === read(text, at, fold)) {
          walk(trie, place, text, at, fold, ends);
        }
        place += number;
      }
    } else if (token === STOP) {
      return;
    } else if (token === GAP) {
      while (isBlank(text.charCodeAt(at))) at++;
    } else if (token === SPACE) {
      if (text.charCodeAt(at) === 32) at++;
    } else if (token === DASH) {
      const code = text.charCodeAt(at);
      if (code === 45 || (code >= 0x2010 && code <= 0x2015) || isBlank(code)) at++;
    } else if (token === DIGIT || token === DIGITS) {
      if (!isDigit(text.charCodeAt(at++))) return;
      if (token === DIGITS) while (isDigit(text.charCodeAt(at))) at++;
    }
  }
}

function read(text: string, at: number, fold: boolean): number {
  const code = text.charCodeAt(at);
  return fold ? capital(code) : code;
}

/** A letter from a to z as a capital; any other unit as it is. */
export function capital(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What `\s` stands for. */
function isBlank(code: number): boolean {
  if (code < 0x1680) return code === 32 || code === 160 || (code >= 9 && code <= 13);
  return code < 0x3001 || code === 0xfeff ? /\s/.test(String.fromCharCode(code)) : false;
}
