import type { Bare, CompiledParticipant } from './compiled.ts';

/** A place where a surface of the lexicon stands; offsets in the folded text. */
export interface Found {
  start: number;
  end: number;
  /** The text between the two. */
  surface: string;
  participant: CompiledParticipant;
  bare: Bare;
}

/** A found surface with what the rules that need no context say of it. */
export interface Candidate extends Found {
  /** The rule by which it can be no mention, whatever the page is about; empty where it can be. */
  refused: string;
}

/** Whether a candidate is a mention, and the rule that says so, named with its guideline. */
export interface Verdict {
  taken: boolean;
  why: string;
}

export const take = (why: string): Verdict => ({ taken: true, why });
export const leave = (why: string): Verdict => ({ taken: false, why });
