import type { Passage } from '../context/passage.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';

const anywhere = lazyExpressions((source) => new RegExp(source));
const before = lazyExpressions(
  (source) => new RegExp(String.raw`(?:${source})(?:의|인)?[\s,]{0,2}['"‘“「(<]?$`),
);
const behind = lazyExpressions(
  (source) => new RegExp(String.raw`^['"’”」)>]?\s{0,2}\(?(?:${source})`),
);
/** Longest text beside the name that is looked at. */
const REACH = 24;

/** B.6, B.7: true where a word beside the name or in its sentence shows that the participant is meant. */
export function isShown(passage: Passage): boolean {
  const { text, candidate } = passage;
  const { start, end, participant } = candidate;
  const { shownBefore, shownBehind, shownBy } = participant;
  return (
    (shownBefore !== undefined &&
      before(shownBefore).test(text.slice(Math.max(0, start - REACH), start))) ||
    (shownBehind !== undefined && behind(shownBehind).test(text.slice(end, end + REACH))) ||
    (shownBy !== undefined && stands(shownBy, passage))
  );
}

/** B.6, B.7: true where a word in the sentence shows that somebody or something else is meant. */
export function isDenied(passage: Passage): boolean {
  const { deniedBy } = passage.candidate.participant;
  return deniedBy !== undefined && stands(deniedBy, passage);
}

function stands(source: string, { text, sentence: [from, until], candidate }: Passage): boolean {
  const rest = `${text.slice(from, candidate.start)}\n${text.slice(candidate.end, until)}`;
  return anywhere(source).test(rest);
}
