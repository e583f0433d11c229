import type { Mention } from '../../../lib/detect/types.ts';

/** What kind of text a passage is; the measures are given for each (guidelines, Measures). */
export const strata = ['programme', 'companies', 'negatives', 'noise'] as const;

export type Stratum = (typeof strata)[number];

/** `development` is open to read while the detector is worked on; `test` only gives figures. */
export type Part = 'development' | 'test';

/** A stretch of text, from `start` to before `end` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A text with everything in it labelled: what is neither a mention nor ignored must not be marked. */
export interface Passage {
  /** `stratum/theme-NN`, unique in the set. */
  id: string;
  stratum: Stratum;
  part: Part;
  text: string;
  /** In order, without overlap. */
  mentions: Mention[];
  /** Neither rewarded nor punished (guidelines, C), and what the guidelines leave open. */
  ignored: Span[];
}
