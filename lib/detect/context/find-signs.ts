import type { CompiledSigns } from '../compiled.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';
import { placeAt, startsOf } from '../trie/starts.ts';
import { walk } from '../trie/walk.ts';
import { signKinds } from './sign-kinds.ts';

/** A sign in a text; its kind is a number in `signKinds`. */
export interface FoundSign {
  start: number;
  end: number;
  kind: number;
}

/**
 * Finds the signs in a text, none inside another, in order. Where several stand at one place the
 * first kind counts, and the longest of that kind.
 */
export type SignFinder = (text: string) => FoundSign[];

const sticky = lazyExpressions((source) => new RegExp(source, 'y'));

/** Most units of a wide sign before and behind its words. */
const REACH = 16;

export function signFinder({ trie, conditions, wide }: CompiledSigns): SignFinder {
  const starts = startsOf(trie, false);
  const { roots } = starts;
  const ends: number[] = [];
  const inside = new RegExp(wide.map(([, , words]) => words).join('|'), 'g');
  const wideSigns = wide.map(([kind, source]) => ({ kind, expression: new RegExp(source, 'g') }));

  /** The best of the signs whose words stand at `start`. */
  const signAt = (text: string, start: number, place: number): FoundSign | null => {
    walk(trie, Math.abs(place) - 1, text, place > 0 ? start + 1 : start, false, ends);
    let best: FoundSign | null = null;
    while (ends.length > 0) {
      const wordEnd = ends.pop() ?? 0;
      const value = ends.pop() ?? 0;
      let kind = value;
      let end = wordEnd;
      const condition = conditions[value - signKinds.length];
      if (condition) {
        const [of, before, behind, whole] = condition;
        kind = of;
        if (best && kind > best.kind) continue;
        end = whole === undefined ? endAt(behind, text, wordEnd) : endAt(whole, text, start);
        if (end === -1 || endAt(before, text, start) === -1) continue;
      }
      const sign = { start, end, kind };
      if (!best || isBetter(sign, best)) best = sign;
    }
    return best;
  };

  /** Signs that begin with anything are looked for around the words that each of them holds. */
  const wideIn = (text: string): FoundSign[] => {
    const found: FoundSign[] = [];
    for (const { index } of text.matchAll(inside)) {
      const from = Math.max(0, index - REACH);
      const window = text.slice(from, index + REACH);
      for (const { kind, expression } of wideSigns) {
        for (const match of window.matchAll(expression)) {
          const start = from + match.index;
          // What begins with the window may begin before it.
          if (match.index > 0 || from === 0)
            found.push({ start, end: start + match[0].length, kind });
        }
      }
    }
    return found.sort((a, b) => a.start - b.start || (isBetter(a, b) ? -1 : 1));
  };

  return (text) => {
    const found: FoundSign[] = [];
    const others = wideIn(text);
    let other = others.shift();
    for (let start = 0; start < text.length; start++) {
      const root = roots[text.charCodeAt(start)] ?? 0;
      const isWide = start === other?.start;
      const place = root === 0 ? 0 : placeAt(starts, root, text.charCodeAt(start + 1));
      if (place === 0 && !isWide) continue;
      let sign = place === 0 ? null : signAt(text, start, place);
      if (isWide && other && (!sign || isBetter(other, sign))) sign = other;
      if (!sign) continue;
      found.push(sign);
      while (other && other.start < sign.end) other = others.shift();
      start = sign.end - 1;
    }
    return found;
  };
}

function isBetter(one: FoundSign, other: FoundSign): boolean {
  return one.kind < other.kind || (one.kind === other.kind && one.end > other.end);
}

/** Offset behind what an expression matches at an offset; -1 where it does not. */
function endAt(source: string, text: string, at: number): number {
  if (source === '') return at;
  const expression = sticky(source);
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}
