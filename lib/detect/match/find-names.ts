import { placeAt, startsOf } from '../trie/starts.ts';
import { capital, walk } from '../trie/walk.ts';

/** A name in a text, and the number it stands for. */
export interface FoundName {
  start: number;
  end: number;
  value: number;
}

/** The first name at or behind an offset, the longest there; null where none is. */
export type NameFinder = (text: string, from: number) => FoundName | null;

export function nameFinder(trie: string): NameFinder {
  const starts = startsOf(trie, true);
  const { roots } = starts;
  const ends: number[] = [];
  return (text, from) => {
    for (let start = from; start < text.length; start++) {
      const root = roots[text.charCodeAt(start)] ?? 0;
      if (root === 0) continue;
      const place = placeAt(starts, root, capital(text.charCodeAt(start + 1)));
      if (place === 0) continue;
      walk(trie, Math.abs(place) - 1, text, place > 0 ? start + 1 : start, true, ends);
      if (ends.length === 0) continue;
      let [value = 0, end = 0] = ends;
      for (let at = 2; at < ends.length; at += 2) {
        if ((ends[at + 1] ?? 0) > end) [value = 0, end = 0] = [ends[at], ends[at + 1]];
      }
      ends.length = 0;
      return { start, end, value };
    }
    return null;
  };
}
