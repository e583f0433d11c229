import type { Candidate } from '../candidate.ts';
import type { Stretch } from './topic.ts';

/** A short form that the page gives to somebody in brackets, from there on (A.6). */
export interface Introduction {
  /** Number of the stretch, and offset in it, from which on the short form is given. */
  stretch: number;
  at: number;
  short: string;
  /** The candidate whose name it shortens; null where it is given to somebody else. */
  owner: Candidate | null;
  /** True where the lexicon does not know the short form. */
  fresh: boolean;
}

/** A bracket with nothing in it but the short form. */
const OPENED = /[([]\s?(이하)?[\s:]*['"‘“]?$/u;
const CLOSED = /^['"’”]?\s?[)\]]/u;
/** Farthest that the name in full may stand before the bracket: `KT 위즈 야구단(KT)`. */
const REACH = 20;

const FRESH =
  /\s?[([]\s?이하[\s:]*['"‘“]?([가-힣A-Za-z0-9][가-힣A-Za-z0-9 ]{0,10}[가-힣A-Za-z0-9])['"’”]?\s?[)\]]/uy;
/** What means the one last spoken of, whoever that is. */
const ANYBODY = /회사|당사|본사|양사|기관|재단|위원회|법인|시스템|서비스|컨소시엄/u;

/** All short forms that a page introduces, for a participant or for somebody else. */
export function introductionsOn(stretches: readonly Stretch[]): Map<string, Introduction[]> {
  const all = stretches.flatMap((stretch) =>
    stretch.scan.candidates.flatMap((candidate, index, candidates) => [
      ...knownShortForm(stretch, candidate, candidates[index - 1]),
      ...freshShortForm(stretch, candidate, candidates[index + 1]),
    ]),
  );
  return Map.groupBy(all, ({ short }) => short);
}

function knownShortForm(
  { number, scan }: Stretch,
  short: Candidate,
  longer: Candidate | undefined,
): Introduction[] {
  const { text } = scan.folded;
  const opened = OPENED.exec(text.slice(Math.max(0, short.start - 8), short.start));
  if (opened === null || !CLOSED.test(text.slice(short.end, short.end + 3))) return [];
  const bracket = short.start - opened[0].length;
  const near = longer?.participant === short.participant && bracket - longer.end <= REACH;
  if (!near && opened[1] === undefined) return [];
  // Two names of a group, 네이버(NAVER), introduce nothing.
  if (near && longer.bare === 'group') return [];
  const owner = near && longer.refused === null ? longer : null;
  return [{ stretch: number, at: short.start, short: short.surface, owner, fresh: false }];
}

/** A short form that the lexicon does not know: `고려대 의료원(이하 의료원)`. */
function freshShortForm(
  { number, scan }: Stretch,
  owner: Candidate,
  next: Candidate | undefined,
): Introduction[] {
  if (owner.refused !== null) return [];
  const { text } = scan.folded;
  FRESH.lastIndex = owner.end;
  const short = FRESH.exec(text)?.[1];
  if (short === undefined || ANYBODY.test(short)) return [];
  if (next !== undefined && next.start < FRESH.lastIndex) return [];
  return [{ stretch: number, at: text.indexOf(short, owner.end), short, owner, fresh: true }];
}
