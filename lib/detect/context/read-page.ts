import type { Candidate } from '../candidate.ts';
import { bodiesAbroad } from '../rules/abroad.ts';
import { isDenied, isShown } from '../rules/shown.ts';
import type { Scan } from '../scan.ts';
import { sentenceAt } from '../text/spans.ts';
import { knownShortForms, newShortForms } from './introductions.ts';
import { counting, type Sign } from './signs.ts';
import { isOnProgramme, type Stretch, sportScore, type Topic, teamsAmong } from './topic.ts';

/** Finds out what a page is about; `readSigns` is asked only where a candidate needs context. */
export function readPage(
  scans: readonly Scan[],
  readSigns: (scan: Scan) => readonly Sign[],
): Topic {
  const open = scans.flatMap(({ candidates }) =>
    candidates.filter(({ refused }) => refused === ''),
  );
  const needed = open.some(needsContext);
  const stretches = scans.map(
    (scan, number): Stretch => ({ scan, number, signs: needed ? readSigns(scan) : [] }),
  );
  const count = counting(stretches.flatMap(({ signs }) => signs));
  return {
    stretches: new Map(stretches.map((stretch) => [stretch.scan, stretch])),
    programme: isOnProgramme(count, teamsAmong(open)),
    sport: sportScore(count),
    abroad: bodiesAbroad(stretches),
    shown: shownOn(stretches),
    introductions: stretches.flatMap(({ scan, number }) => [
      ...knownShortForms(scan, number),
      ...newShortForms(scan, number),
    ]),
  };
}

function needsContext({ bare, participant }: Candidate): boolean {
  return bare !== 'own' || participant.team === true || participant.abroad === true;
}

function shownOn(stretches: readonly Stretch[]): Set<string> {
  const shown = new Set<string>();
  for (const { scan } of stretches) {
    const { text } = scan.folded;
    for (const candidate of scan.candidates) {
      if (candidate.refused !== '' || candidate.bare === 'own' || candidate.bare === 'group')
        continue;
      const site = { candidate, text, sentence: sentenceAt(text, candidate.start) };
      if (isShown(site) && !isDenied(site)) shown.add(candidate.participant.id);
    }
  }
  return shown;
}
