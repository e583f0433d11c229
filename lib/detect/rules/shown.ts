import type { Passage } from '../context/passage.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';
import { within } from '../text/spans.ts';

const anywhere = lazyExpressions((source) => new RegExp(source));
const before = lazyExpressions(
  (source) => new RegExp(String.raw`(?:${source})(?:의|인)?[\s,]{0,2}['"‘“「(<]?$`),
);
const behind = lazyExpressions(
  (source) => new RegExp(String.raw`^['"’”」)>]?\s{0,2}\(?(?:${source})`),
);
/** Longest text beside the name that is looked at. */
const REACH = 24;
const SHORT = 16;

/**
 * B.6, B.7: true where a word beside the name or in its sentence shows that the participant is
 * meant. A person's post shows it only where the page names the body it is a post of.
 */
export function isShown(passage: Passage, present: ReadonlySet<string>): boolean {
  const { text, candidate } = passage;
  const { start, end, participant } = candidate;
  const { shownBefore, shownBehind, shownBy, of = [] } = participant;
  return (
    (shownBefore !== undefined &&
      before(shownBefore).test(text.slice(Math.max(0, start - REACH), start))) ||
    (shownBehind !== undefined &&
      (participant.kind !== 'person' || of.some((id) => present.has(id))) &&
      behind(shownBehind).test(text.slice(end, end + REACH))) ||
    (shownBy !== undefined && stands(shownBy, passage)) ||
    (participant.kind === 'model' && isQuoted(passage) && namesOneOf(of, passage))
  );
}

/** True where the name stands in quotation marks. */
export function isQuoted({ text, candidate: { start, end } }: Passage): boolean {
  return /['"‘“「<]/u.test(text.charAt(start - 1)) && /['"’”」>]/u.test(text.charAt(end));
}

function namesOneOf(ids: readonly string[], { stretch, sentence }: Passage): boolean {
  return within(stretch.scan.candidates, sentence).some(
    ({ refused, participant }) => refused === null && ids.includes(participant.id),
  );
}

/** B.6, B.7: true where a word in the sentence shows that somebody or something else is meant. */
export function isDenied(passage: Passage): boolean {
  const { deniedBy } = passage.candidate.participant;
  if (deniedBy === undefined) return false;
  const [from, until] = passage.sentence;
  // A sentence of a word or two (믿음 2.0?) is explained by the next.
  const short = until - from < SHORT;
  return stands(deniedBy, short ? { ...passage, sentence: [from, until + REACH] } : passage);
}

function stands(source: string, { text, sentence: [from, until], candidate }: Passage): boolean {
  const rest = `${text.slice(from, candidate.start)}\n${text.slice(candidate.end, until)}`;
  return anywhere(source).test(rest);
}
