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
  /** It is no more than a headline. */
  headline: boolean;
  /** B.1: the page is about the programme. */
  programme: boolean;
  /** B.4: above 0 where the page speaks of matches, below 0 where it speaks of companies. */
  sport: number;
  /** B.5: candidates that stand for a body abroad. */
  abroad: ReadonlySet<Candidate>;
  /** Participants that the page names, as far as the rules without context see. */
  present: ReadonlySet<string>;
  /** B.6, B.7: participants whose name the page shows to mean them. */
  shown: ReadonlySet<string>;
  /** A.6: what the page introduces short forms for, each in order of the page. */
  introductions: ReadonlyMap<string, readonly Introduction[]>;
}

/**
 * B.1: the page is about the programme when signs of several kinds say so: its name, a nickname,
 * the words of the contest, the teams named, the groups behind them. No one of them is enough.
 */
export function isOnProgramme(count: Count, { teams, groups, persons }: Named): boolean {
  const kinds = [
    2 * Math.min(count('programme'), 1),
    2 * Math.min(count('nickname'), 1),
    Math.min(count('contest') + count('stage'), 3),
    Math.min(count('call'), 2),
    Math.min(teams, 3),
    count('programme') === 0 ? 0 : Math.min(persons, 1),
    // A nickname and a group stand beside each other in other news too.
    count('nickname') > 0 && count('programme') === 0 ? 0 : Math.min(groups, 1),
  ];
  const sum = kinds.reduce((total, points) => total + points, 0);
  if (count('programme') + count('nickname') > 0) return sum > 2;
  const stages = count('stage');
  return sum > 4 ? stages + count('contest') > 1 : stages * teams > 0 && sum + stages + groups > 5;
}

/** B.4: above 0 where more is said of matches than of companies, below 0 the other way round. */
export function sportScore(count: Count): number {
  const match =
    6 * count('sport') + 2 * count('match') + count('loose') + Math.min(count('rival'), 1);
  const company = count('business') + count('ai') + count('programme') + count('nickname');
  return match - 6 * (company + count('contest') + count('stage'));
}

/** How many different companies the page names under a name of their own and under a group's, and how many persons. */
export interface Named {
  teams: number;
  groups: number;
  persons: number;
}

export function namedAmong(candidates: Iterable<Candidate>): Named {
  const teams = new Set<string>();
  const groups = new Set<string>();
  const persons = new Set<string>();
  for (const { refused, bare, participant } of candidates) {
    if (refused !== null) continue;
    if (participant.kind === 'person') persons.add(participant.id);
    if (participant.kind !== 'company') continue;
    if (bare === 'own') teams.add(participant.id);
    if (bare === 'group') groups.add(participant.id);
  }
  return { teams: teams.size, groups: groups.size, persons: persons.size };
}
