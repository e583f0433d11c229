import type { Candidate } from '../candidate.ts';
import { bodiesAbroad } from '../rules/abroad.ts';
import { isDenied, isShown } from '../rules/shown.ts';
import type { Scan } from '../scan.ts';
import { introductionsOn } from './introductions.ts';
import { Passage } from './passage.ts';
import { counting, type Sign } from './signs.ts';
import { isOnProgramme, namedAmong, type Stretch, sportScore, type Topic } from './topic.ts';

/** Finds out what a page is about; `readSigns` is asked only where a candidate needs context. */
export function readPage(
  scans: readonly Scan[],
  readSigns: (scan: Scan) => readonly Sign[],
): Topic {
  const open = scans.flatMap(({ candidates }) => candidates.filter(isOpen));
  const needed = open.some(needsContext);
  // A page has thousands of stretches, and most of them have nothing to say.
  const stretches: Stretch[] = [];
  for (const [number, scan] of scans.entries()) {
    const signs = needed ? readSigns(scan) : [];
    if (scan.candidates.length > 0 || signs.length > 0) stretches.push({ scan, number, signs });
  }
  const count = counting(stretches.flatMap(({ signs }) => signs));
  const named = namedAmong(open);
  const present = new Set(open.map(({ participant }) => participant.id));
  return {
    stretches: new Map(stretches.map((stretch) => [stretch.scan, stretch])),
    headline: isHeadline(scans),
    programme:
      isOnProgramme(count, named) && (named.teams > MANY || !isInPassing(scans, stretches)),
    sport: sportScore(count),
    abroad: bodiesAbroad(stretches, count),
    present,
    shown: shownOn(stretches, present),
    introductions: introductionsOn(stretches),
  };
}

/** Longest page that can be about the programme though it names it once. */
const SHORT = 1000;
/** Teams that no page names without being about them. */
const MANY = 4;

/** B.1: a long page that names the programme once is about something else. */
function isInPassing(scans: readonly Scan[], stretches: readonly Stretch[]): boolean {
  const length = scans.reduce((sum, { given }) => sum + given.length, 0);
  const names = stretches.flatMap(({ signs }) =>
    signs.filter(({ kind }) => kind === 'programme' || kind === 'nickname'),
  );
  return length > SHORT && names.length === 1;
}

/** Longest headline, with its kicker. */
const HEADLINE = 70;

function isHeadline([first, second]: readonly Scan[]): boolean {
  if (first === undefined || second !== undefined) return false;
  return first.given.length <= HEADLINE && !first.given.includes('\n');
}

const isOpen = ({ refused }: Candidate): boolean => refused === null;

function needsContext({ bare, participant }: Candidate): boolean {
  return (
    bare !== 'own' ||
    participant.team === true ||
    participant.abroad === true ||
    participant.deniedBy !== undefined
  );
}

/** B.6, B.7: participants that one place of the page shows to be meant, or names by a name of their own. */
function shownOn(stretches: readonly Stretch[], present: ReadonlySet<string>): Set<string> {
  const shown = new Set<string>();
  for (const stretch of stretches) {
    for (const candidate of stretch.scan.candidates) {
      const { bare, participant } = candidate;
      if (!isOpen(candidate) || bare === 'group' || shown.has(participant.id)) continue;
      if (bare === 'own' || isShownAt(new Passage(candidate, stretch), present))
        shown.add(participant.id);
    }
  }
  return shown;
}

function isShownAt(passage: Passage, present: ReadonlySet<string>): boolean {
  return isShown(passage, present) && !isDenied(passage);
}
