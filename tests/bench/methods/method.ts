/** Finds names in a text and answers how many there are. */
export type Search = (text: string) => number;

/** What a method starts from. */
export interface Material {
  /** Every surface of the lexicon. */
  surfaces: readonly string[];
  /** The lexicon as the build folds it into a script: JSON. */
  compiled: string;
}

/** A way of finding many names in a text: makes a search that is ready to run. */
export type Method = (material: Material) => Search;
