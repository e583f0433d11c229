import { type Candidate, leave, type Verdict } from './candidate.ts';
import type { CompiledLexicon } from './compiled.ts';
import { PassageOnPage } from './context/passage.ts';
import { readPage } from './context/read-page.ts';
import { type Sign, signReader } from './context/signs.ts';
import type { Topic } from './context/topic.ts';
import { withIntroduced } from './introduced-candidates.ts';
import { judge } from './judge.ts';
import { tableMatcher } from './match/matcher.ts';
import { type Scan, scanner } from './scan.ts';
import type { Mention } from './types.ts';

/** A candidate with its verdict, in offsets of the text as given: what `--explain` prints. */
export interface Decision extends Mention, Verdict {}

export interface Detector {
  /** Reads one stretch of text. Pure, linear in its length; a page is read stretch by stretch. */
  scan(text: string): Scan;
  /** Does ahead what `topicOf` would do for this stretch, so that it can be done in portions. */
  readAhead(scan: Scan): void;
  /** What the page is about, from all its stretches in order. Cheap to ask again when one is added. */
  topicOf(scans: readonly Scan[]): Topic;
  /** The mentions of one stretch on a page about `topic`: sorted, without overlap. */
  decide(scan: Scan, topic: Topic): Mention[];
  /** Every candidate of one stretch with the rule that took or left it. */
  explain(scan: Scan, topic: Topic): Decision[];
  /** The three steps for a text that is a page of its own. */
  detect(text: string): Mention[];
}

/** Makes a detector from the compiled lexicon; nothing is compiled but the expression of its surfaces. */
export function createDetector(lexicon: CompiledLexicon): Detector {
  const scan = scanner(tableMatcher(lexicon));
  const readSigns = signReader(lexicon);
  const known = new WeakMap<Scan, readonly Sign[]>();

  const signsOf = (scanned: Scan): readonly Sign[] => {
    let signs = known.get(scanned);
    if (signs === undefined) {
      signs = readSigns(scanned.folded.text);
      known.set(scanned, signs);
    }
    return signs;
  };
  const topicOf = (scans: readonly Scan[]) => readPage(scans, signsOf);

  const explain = (scanned: Scan, topic: Topic): Decision[] => {
    const stretch = topic.stretches.get(scanned) ?? { scan: scanned, number: 0, signs: [] };
    return withIntroduced(stretch, topic).map((candidate) => ({
      ...spanOf(scanned, candidate),
      ...(candidate.refused === null
        ? judge(new PassageOnPage(candidate, stretch, topic))
        : leave(candidate.refused)),
    }));
  };
  const decide = (scanned: Scan, topic: Topic): Mention[] =>
    explain(scanned, topic)
      .filter(({ taken }) => taken)
      .map(({ start, end, surface, participant }) => ({ start, end, surface, participant }));

  return {
    scan,
    readAhead: signsOf,
    topicOf,
    decide,
    explain,
    detect(text) {
      const scanned = scan(text);
      return decide(scanned, topicOf([scanned]));
    },
  };
}

function spanOf({ given, folded }: Scan, candidate: Candidate): Mention {
  const start = folded.start(candidate.start);
  const end = folded.end(candidate.end);
  return { start, end, surface: given.slice(start, end), participant: candidate.participant.id };
}
