import type { Match } from './match/matcher.ts';
import type { Reason } from './reasons.ts';

/** A place where a surface of the lexicon stands; offsets in the folded text. */
export interface Found extends Match {
  end: number;
}

/** A found surface with what the rules that need no context say of it. */
export interface Candidate extends Found {
  /** The rule by which it can be no mention, whatever the page is about; null where it can be. */
  refused: Reason | null;
}

/** Whether a candidate is a mention, and the rule that says so. */
export interface Verdict {
  taken: boolean;
  why: Reason;
}

export const take = (why: Reason): Verdict => ({ taken: true, why });
export const leave = (why: Reason): Verdict => ({ taken: false, why });
