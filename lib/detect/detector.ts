import type { Candidate, Verdict } from './candidate.ts';
import type { CompiledLexicon } from './compiled.ts';
import { signReader } from './context/signs.ts';
import {
  countPage,
  isOnProgramme,
  isOnSport,
  namedTeams,
  type Stretch,
  type Topic,
} from './context/topic.ts';
import { judge } from './judge.ts';
import { foreignBodies } from './rules/abroad.ts';
import { formsGivenAway } from './rules/introduced.ts';
import { isShown } from './rules/shown.ts';
import { type Scan, scanner } from './scan.ts';
import type { Mention } from './types.ts';

/** A candidate with its verdict, in offsets of the text as given: what `--explain` prints. */
export interface Decision extends Mention, Verdict {}

export interface Detector {
  /** Reads one stretch of text. Pure, linear in its length; a page is read stretch by stretch. */
  scan(text: string): Scan;
  /** What the page is about, from all its stretches in order. Cheap to ask again when one is added. */
  topicOf(scans: readonly Scan[]): Topic;
  /** The mentions of one stretch on a page about `topic`: sorted, without overlap. */
  decide(scan: Scan, topic: Topic): Mention[];
  /** Every candidate of one stretch with the rule that took or left it. */
  explain(scan: Scan, topic: Topic): Decision[];
  /** The three steps for a text that is a page of its own. */
  detect(text: string): Mention[];
}

/** Makes a detector from the compiled lexicon; nothing is read but its expression of surfaces. */
export function createDetector(lexicon: CompiledLexicon): Detector {
  const scan = scanner(lexicon);
  const readSigns = signReader(lexicon);
  const read = new WeakMap<Scan, Stretch>();

  const stretchOf = (scanned: Scan): Stretch => {
    let stretch = read.get(scanned);
    if (stretch === undefined) {
      stretch = { scan: scanned, signs: readSigns(scanned.folded.text) };
      read.set(scanned, stretch);
    }
    return stretch;
  };

  const topicOf = (scans: readonly Scan[]): Topic => {
    const candidates = scans
      .flatMap(({ candidates }) => candidates)
      .filter(({ refused }) => refused === '');
    const needed = candidates.some(needsContext);
    const stretches = needed ? scans.map(stretchOf) : [];
    const count = countPage(stretches);
    return {
      programme: isOnProgramme(count, namedTeams(candidates)),
      sport: isOnSport(count),
      abroad: foreignBodies(stretches, count),
      shown: new Set(
        stretches.flatMap(({ scan: { folded, candidates: all } }) =>
          all
            .filter((one) => one.refused === '' && isShown(folded.text, one))
            .map(({ participant }) => participant.id),
        ),
      ),
      givenAway: formsGivenAway(scans),
      stretches: new Map(scans.map((one, number) => [one, number])),
    };
  };

  const explain = (scanned: Scan, topic: Topic): Decision[] =>
    scanned.candidates.map((candidate) => ({
      ...spanOf(scanned, candidate),
      ...(candidate.refused === ''
        ? judge(candidate, stretchOf(scanned), topic)
        : { taken: false, why: candidate.refused }),
    }));

  const decide = (scanned: Scan, topic: Topic): Mention[] =>
    explain(scanned, topic)
      .filter(({ taken }) => taken)
      .map(({ start, end, surface, participant }) => ({ start, end, surface, participant }));

  return {
    scan,
    topicOf,
    decide,
    explain,
    detect(text) {
      const scanned = scan(text);
      return decide(scanned, topicOf([scanned]));
    },
  };
}

function needsContext({ bare, participant }: Candidate): boolean {
  return (
    bare !== 'own' ||
    participant.team === true ||
    participant.abroad === true ||
    participant.deniedBy !== undefined
  );
}

function spanOf({ given, folded }: Scan, candidate: Candidate): Mention {
  const start = folded.start(candidate.start);
  const end = folded.end(candidate.end);
  return { start, end, surface: given.slice(start, end), participant: candidate.participant.id };
}
