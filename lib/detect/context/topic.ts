import type { Candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';
import type { Introduction } from './introductions.ts';
import type { Count, Sign } from './signs.ts';

/** A stretch of the page with the signs in it. */
export interface Stretch {
  /** Its place on the page, from 0. */
  number: number;
  scan: Scan;
  /** In order of the text; empty where no candidate of the page needs context. */
  signs: readonly Sign[];
}

/** What a page is about, from all stretches of it that were read. */
export interface Topic {
  stretches: ReadonlyMap<Scan, Stretch>;
  /** B.1: the page is about the programme. */
  programme: boolean;
  /** B.4: above 0 where the page speaks of matches, below 0 where it speaks of companies. */
  sport: number;
  /** B.5: candidates that stand for a body abroad. */
  abroad: ReadonlySet<Candidate>;
  /** B.6, B.7: participants whose name the page shows to mean them. */
  shown: ReadonlySet<string>;
  /** A.6: what the page introduces short forms for, each in order of the page. */
  introductions: ReadonlyMap<string, readonly Introduction[]>;
}

/**
 * B.1: the page is about the programme when signs of several kinds say so: its name, a nickname,
 * the words of the contest, the teams named. No one of them is enough.
 */
export function isOnProgramme(count: Count, teams: number): boolean {
  const kinds = [
    2 * Math.min(count('programme'), 1),
    Math.min(count('nickname'), 2),
    Math.min(count('contest'), 3),
    Math.min(teams, 3),
  ];
  const enough = count('programme') > 0 ? 3 : count('nickname') > 0 ? 4 : 6;
  const sum = kinds.reduce((total, points) => total + points, 0);
  return sum >= enough && kinds.filter((points) => points > 0).length > 1;
}

/** B.4: above 0 where more is said of matches than of companies, below 0 the other way round. */
export function sportScore(count: Count): number {
  const match = 3 * count('sport') + count('match') + Math.min(count('rival'), 1);
  const company = 3 * (count('business') + count('ai') + count('programme'));
  // One word that is said of both decides nothing.
  return match - company === 1 ? 0 : match - company;
}

/** Different companies among the candidates that are named under a name of their own. */
export function teamsAmong(candidates: Iterable<Candidate>): number {
  const ids = new Set<string>();
  for (const { refused, bare, participant } of candidates) {
    if (refused === null && bare === 'own' && participant.kind === 'company') {
      ids.add(participant.id);
    }
  }
  return ids.size;
}
