import type { ClaimStatus } from '../../types.ts';
import { type Named, organisationsIn, type Passage } from '../passage.ts';

/** Whether a sentence is English: names in it may still be Korean. */
export const isEnglish = (text: string): boolean =>
  /[a-z]{2,}\s[a-z]{2,}/u.test(text) && !/[가-힣]\s[가-힣]+[.,]?/u.test(text);

/** A clause of an English sentence, whose subject stands before its verb. */
export interface Clause {
  text: string;
  /** Offset of the clause in its sentence. */
  start: number;
  /** The organisations in it; offsets count in the clause. */
  bodies: readonly Named[];
}

/** `…, while …`, `…; …`: each clause has a subject and a verb of its own. */
const border = /,\s(?:while|but|whereas)\s|;\s/gu;

/** The clauses of an English sentence; none of another. */
export function clausesOf(passage: Passage): Clause[] {
  const { text } = passage;
  if (!isEnglish(text)) return [];
  const cuts = [...text.matchAll(border)];
  const starts = [0, ...cuts.map(({ 0: mark, index }) => index + mark.length)];
  const ends = [...cuts.map(({ index }) => index), text.length];
  return starts.map((start, at) => {
    const end = ends[at] ?? text.length;
    const bodies = organisationsIn(passage)
      .filter((body) => body.start >= start && body.end <= end)
      .map((body) => ({ ...body, start: body.start - start, end: body.end - start }));
    return { text: text.slice(start, end), start, bodies };
  });
}

/** How a clause puts what it says. */
export function englishStatus(text: string): ClaimStatus {
  if (/\breported(?:ly)?\b|\brumou?red\b|said to\b|is understood to\b/u.test(text))
    return 'reported';
  return /\b(?:plans?|intends?|expects?|aims?|set)\sto\b|\bwill\b/u.test(text)
    ? 'planned'
    : 'stated';
}
