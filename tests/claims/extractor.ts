import type { ReadArticle } from '../../lib/dataset/articles/collect.ts';
import type { Claim } from '../../lib/dataset/types.ts';

/** A claim with the numbers of the sentences that it rests on. */
export interface Found extends Omit<Claim, 'evidence'> {
  sentences: readonly number[];
}

/** What is found in one article. */
export interface Extraction {
  claims: readonly Found[];
  /** Names that stand where a participant's name would, and that the lexicon doesn't hold. */
  unknownNames: readonly string[];
}

export type Extractor = (article: ReadArticle) => Extraction;
