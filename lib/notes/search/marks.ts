import type { SearchTerm } from '../types.ts';
import { fold, initialsOf } from './fold.ts';

/** A part of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where in a text the words of a search stand, merged and in order, to be marked on the hits. A
 * syllable that is found in part is marked whole.
 */
export function marksIn(text: string, terms: readonly SearchTerm[]): Span[] {
  const letters = folding(text, fold);
  const initials = folding(text, (part) => initialsOf(fold(part)));
  const spans = terms
    .filter(({ field }) => field === 'any')
    .flatMap((term) => [
      ...term.letters.flatMap((word) => placesOf(word, letters)),
      ...term.initials.flatMap((word) => placesOf(word, initials)),
    ]);
  return merged(spans.sort((a, b) => a.start - b.start));
}

/** Folded text, and for each of its units the part of the text that it comes from. */
interface Folding {
  folded: string;
  from: Span[];
}

const SYLLABLES = new Intl.Segmenter('ko', { granularity: 'grapheme' });

function folding(text: string, foldPart: (part: string) => string): Folding {
  let folded = '';
  const from: Span[] = [];
  for (const { segment, index } of SYLLABLES.segment(text)) {
    const part = foldPart(segment);
    folded += part;
    for (let i = 0; i < part.length; i++) from.push({ start: index, end: index + segment.length });
  }
  return { folded, from };
}

function placesOf(word: string, { folded, from }: Folding): Span[] {
  const spans: Span[] = [];
  let at = word === '' ? -1 : folded.indexOf(word);
  while (at !== -1) {
    const first = from[at];
    const last = from[at + word.length - 1];
    if (first !== undefined && last !== undefined)
      spans.push({ start: first.start, end: last.end });
    at = folded.indexOf(word, at + word.length);
  }
  return spans;
}

function merged(sorted: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
