import type { Candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';
import { countSigns, type Sign, type SignCounts } from './signs.ts';

/** What a page is about, from all stretches of it that were read. */
export interface Topic {
  /** It is about the programme (B.1): several independent signs say so. */
  programme: boolean;
  /** It is about a match, a player, a league (B.4). */
  sport: boolean;
  /** Participants whose name means a body abroad here (B.5). */
  abroad: ReadonlySet<string>;
  /** Persons and common words that the page shows to be the participant (B.6, B.7). */
  shown: ReadonlySet<string>;
  /** Short forms that the page gives to somebody else (A.6): key → stretch and offset from which on. */
  givenAway: ReadonlyMap<string, { stretch: number; at: number }>;
  /** Number of each stretch on the page. */
  stretches: ReadonlyMap<Scan, number>;
}

/** The signs of one stretch, as the rules see them. */
export interface Stretch {
  scan: Scan;
  signs: readonly Sign[];
}

/** B.1: the programme is named, and two more kinds of sign stand beside it. */
export function isOnProgramme(count: SignCounts, teams: number): boolean {
  const named = count('programme');
  const contest = count('contest');
  if (named === 0) return contest >= 3 && teams >= 3;
  return named + contest + teams >= 4 && (contest > 0 || teams > 1);
}

/** B.4: more is said of matches than of companies. */
export function isOnSport(count: SignCounts): boolean {
  const sport = count('sport');
  return (
    sport * 3 + count('match') > 2 + count('business') * 2 + count('ai') * 2 &&
    sport + count('match') > 1
  );
}

/** Different participants that are named under a name of their own. */
export function namedTeams(candidates: readonly Candidate[]): number {
  const ids = candidates
    .filter(
      ({ refused, bare, participant }) =>
        refused === '' && bare !== 'person' && bare !== 'common' && participant.kind === 'company',
    )
    .map(({ participant }) => participant.id);
  return new Set(ids).size;
}

/** Counts over all stretches of a page. */
export function countPage(stretches: readonly Stretch[]): SignCounts {
  const counts = countSigns(
    stretches.flatMap(({ signs }) => signs),
    0,
    Number.POSITIVE_INFINITY,
  );
  return counts;
}
