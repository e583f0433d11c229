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

export function signFinder({ trie, conditions }: CompiledSigns): SignFinder {
  const starts = startsOf(trie, false);
  const { roots } = starts;
  const ends: number[] = [];

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

  return (text) => {
    const found: FoundSign[] = [];
    for (let start = 0; start < text.length; start++) {
      const root = roots[text.charCodeAt(start)] ?? 0;
      const place = root === 0 ? 0 : placeAt(starts, root, text.charCodeAt(start + 1));
      const sign = place === 0 ? null : signAt(text, start, place);
      if (!sign) continue;
      found.push(sign);
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
