import type { Passage } from '../context/passage.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';

type Site = Pick<Passage, 'candidate' | 'text' | 'sentence'>;

const anywhere = lazyExpressions((source) => new RegExp(source, 'iu'));
const before = lazyExpressions(
  (source) => new RegExp(String.raw`(?:${source})(?:의|인)?[\s,]{0,2}['"‘“「(<]?$`, 'iu'),
);
const behind = lazyExpressions(
  (source) => new RegExp(String.raw`^['"’”」)>]?\s{0,2}\(?(?:${source})`, 'iu'),
);
const REACH = 24;

/** B.6, B.7: true where a word beside the name or in its sentence shows that the participant is meant. */
export function isShown({ candidate, text, sentence }: Site): boolean {
  const { start, end, participant } = candidate;
  const { shownBefore, shownBehind, shownBy } = participant;
  return (
    (shownBefore !== undefined &&
      before(shownBefore).test(text.slice(Math.max(0, start - REACH), start))) ||
    (shownBehind !== undefined && behind(shownBehind).test(text.slice(end, end + REACH))) ||
    (shownBy !== undefined && stands(shownBy, { candidate, text, sentence }))
  );
}

/** B.6, B.7: true where a word in the sentence shows that somebody or something else is meant. */
export function isDenied(site: Site): boolean {
  const { deniedBy } = site.candidate.participant;
  return deniedBy !== undefined && stands(deniedBy, site);
}

function stands(
  source: string,
  { text, sentence: [from, until], candidate: { start, end } }: Site,
): boolean {
  return anywhere(source).test(`${text.slice(from, start)}\n${text.slice(end, until)}`);
}
