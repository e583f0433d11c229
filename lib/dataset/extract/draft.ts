import type { Claim } from '../types.ts';

/** A claim as a pattern finds it: the sentence it stands in, and those that give day or stage. */
export interface Draft extends Omit<Claim, 'evidence'> {
  sentence: number;
  context?: number[];
}
