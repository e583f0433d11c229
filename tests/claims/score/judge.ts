import { bare } from '../corpus/names.ts';
import type { Extraction, Found } from '../extractor.ts';
import type { Expectation, Expected, UnknownName } from './expect.ts';
import { keyOf, withoutBlanks } from './key.ts';

/** What a claim says besides who did what; compared only where the claim itself is right. */
export const details = ['status', 'from', 'until', 'jobTitle', 'sentence'] as const;
export type Detail = (typeof details)[number];

/** A claim that was expected and found. */
export interface Right {
  expected: Expected;
  /** Whether it says so, for each detail that the labels give. */
  details: ReadonlyMap<Detail, boolean>;
  found: readonly Found[];
}

/** How an extraction compares with what should be found in one article. */
export interface Judgement {
  right: Right[];
  wrong: Found[];
  missed: Expected[];
  unknownListed: UnknownName[];
  unknownMissed: UnknownName[];
}

export function judge(expectation: Expectation, extraction: Extraction): Judgement {
  const found = Map.groupBy(extraction.claims, keyOf);
  const expected = new Set(expectation.claims.map(({ key }) => key));
  const binding = expectation.claims.filter(({ optional }) => !optional);
  const listed = new Set(extraction.unknownNames.map(bare));
  const isListed = ({ spellings }: UnknownName) => spellings.some((one) => listed.has(bare(one)));
  return {
    right: binding.flatMap((claim): Right[] => {
      const same = found.get(claim.key);
      return same ? [{ expected: claim, found: same, details: compare(claim, same) }] : [];
    }),
    wrong: [...found].flatMap(([key, [first]]) => (expected.has(key) || !first ? [] : [first])),
    missed: binding.filter(({ key }) => !found.has(key)),
    unknownListed: expectation.unknownNames.filter(isListed),
    unknownMissed: expectation.unknownNames.filter((name) => !isListed(name)),
  };
}

/** A detail is right where one of the claims found says what one of the sentences says. */
function compare(expected: Expected, found: readonly Found[]): Map<Detail, boolean> {
  const titles = new Set([...expected.jobTitles].map(withoutBlanks));
  const compared = new Map<Detail, boolean>();
  const look = (detail: Detail, given: ReadonlySet<unknown>, says: (claim: Found) => boolean) => {
    if (given.size > 0) compared.set(detail, found.some(says));
  };
  look('status', expected.statuses, ({ status }) => expected.statuses.has(status));
  look('from', expected.from, ({ from = '' }) => expected.from.has(from));
  look('until', expected.until, ({ until = '' }) => expected.until.has(until));
  look('jobTitle', titles, ({ jobTitle = '' }) => titles.has(withoutBlanks(jobTitle)));
  look('sentence', expected.sentences, ({ sentences }) =>
    sentences.some((sentence) => expected.sentences.has(sentence)),
  );
  return compared;
}
