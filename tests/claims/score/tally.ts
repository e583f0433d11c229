import type { Detail, Judgement } from './judge.ts';

/** Counts over many articles. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Shares from 0 to 1; `undefined` where there is nothing to have a share of. */
export interface Measures {
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
}

export interface Share {
  of: number;
  agreed: number;
}

/** Claims by predicate, in the order of their names. */
export function byPredicate(judgements: readonly Judgement[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const count = (predicate: string, what: keyof Tally) => {
    const tally = tallies.get(predicate) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(predicate, { ...tally, [what]: tally[what] + 1 });
  };
  for (const { right, wrong, missed } of judgements) {
    for (const { expected } of right) count(expected.predicate, 'right');
    for (const { predicate } of wrong) count(predicate, 'wrong');
    for (const { predicate } of missed) count(predicate, 'missed');
  }
  return new Map([...tallies].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

export function sum(tallies: Iterable<Tally>): Tally {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

export function measure({ right, wrong, missed }: Tally): Measures {
  const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** How often right claims also say a detail right, among those whose labels give it. */
export function agreement(judgements: readonly Judgement[], detail: Detail): Share {
  const verdicts = judgements.flatMap(({ right }) =>
    right.flatMap(({ details }) => details.get(detail) ?? []),
  );
  return { of: verdicts.length, agreed: verdicts.filter(Boolean).length };
}

/** How many of the names that the lexicon doesn't hold are listed. */
export function unknownNames(judgements: readonly Judgement[]): Share {
  const listed = judgements.reduce((all, { unknownListed }) => all + unknownListed.length, 0);
  const missed = judgements.reduce((all, { unknownMissed }) => all + unknownMissed.length, 0);
  return { of: listed + missed, agreed: listed };
}
