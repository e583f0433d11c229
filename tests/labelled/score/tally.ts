import type { Judgement } from './judge.ts';

/** Counts of a method over many passages. */
export interface Tally {
  passages: number;
  right: number;
  wrong: number;
  missed: number;
  /** Passages with at least one false mark. */
  touched: number;
}

/** Shares from 0 to 1; `undefined` where nothing is labelled, so that only false marks say something. */
export interface Measures {
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
}

export function tally(judgements: readonly Judgement[]): Tally {
  const sum = (of: (judgement: Judgement) => number): number =>
    judgements.reduce((total, judgement) => total + of(judgement), 0);
  return {
    passages: judgements.length,
    right: sum(({ right }) => right.length),
    wrong: sum(({ wrong }) => wrong.length),
    missed: sum(({ missed }) => missed.length),
    touched: sum(({ wrong }) => (wrong.length > 0 ? 1 : 0)),
  };
}

export function measure({ right, wrong, missed }: Tally): Measures {
  if (right + missed === 0) return { precision: undefined, recall: undefined, f1: undefined };
  return {
    precision: right + wrong === 0 ? undefined : right / (right + wrong),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + wrong + missed),
  };
}
