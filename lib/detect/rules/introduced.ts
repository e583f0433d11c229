import type { Candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';

const OPENED = /[(（]\s*(?:이하\s*)?['"‘“]?$/u;
const CLOSED = /^['"’”]?\s*[)）]/u;
const SAYS_SO = /이하\s*['"‘“]?$/u;
/** Longest rest of a longer name between the participant's name and the bracket: `KT 위즈(`. */
const REST = 12;

/**
 * A.6: short forms that the page gives to somebody else in brackets, as in `SK텔레콤 T1(SKT)`:
 * the bracket stands behind a name that is another body's.
 */
export function formsGivenAway(
  scans: readonly Scan[],
): Map<string, { stretch: number; at: number }> {
  const given = new Map<string, { stretch: number; at: number }>();
  scans.forEach(({ folded: { text }, candidates }, stretch) => {
    candidates.forEach((candidate, index) => {
      const before = text.slice(Math.max(0, candidate.start - 6), candidate.start);
      if (!OPENED.test(before) || !CLOSED.test(text.slice(candidate.end, candidate.end + 3)))
        return;
      if (isSomebodyElse(candidate, candidates[index - 1], before) && !given.has(candidate.key)) {
        given.set(candidate.key, { stretch, at: candidate.start });
      }
    });
  });
  return given;
}

function isSomebodyElse(
  candidate: Candidate,
  owner: Candidate | undefined,
  before: string,
): boolean {
  const opened = candidate.start - (OPENED.exec(before)?.[0].length ?? 0);
  const near = owner !== undefined && owner.end <= opened && opened - owner.end <= REST;
  if (near) return owner.participant === candidate.participant && owner.refused !== '';
  return SAYS_SO.test(before);
}
