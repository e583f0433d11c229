import { compile } from '../../../lib/detect/compile/compile.ts';
import { koreanText } from '../material/korean-text.ts';
import { surfacesOf, syntheticLexicon } from '../material/synthetic-lexicon.ts';
import { type MethodName, methods } from '../methods/index.ts';

/** One cell of the table. */
export interface Cell {
  method: MethodName;
  surfaces: number;
  /** Length of the text in UTF-16 units. */
  length: number;
  /** Most milliseconds for the hot runs. */
  budget: number;
}

/** Times in milliseconds. */
export interface Measured {
  /** From the names, or what was compiled of them ahead, to a search that is ready. */
  build: number;
  /** The first run. */
  first: number;
  /** The fastest of the later ones. */
  hot: number;
  /** Bytes that the search holds after its first run; null where nobody can tell. */
  memory: number | null;
  found: number;
}

/** Characters of text for each name in it: 80 names in an article of 40,000. */
const EVERY = 500;

/** Runs before a search counts as hot, and most runs after them. */
const WARM = 5;
const MOST = 60;

/** Measures in a process that has run nothing of the method before. */
export function measure({ method, surfaces, length, budget }: Cell, heap?: () => number): Measured {
  const lexicon = syntheticLexicon(surfaces);
  const names = surfacesOf(lexicon);
  const material = { surfaces: names, compiled: JSON.stringify(compile(lexicon)) };
  const text = koreanText(length, { names, every: EVERY }, 3);
  const before = heap?.();
  const begun = performance.now();
  const search = methods[method](material);
  const built = performance.now();
  const found = search(text);
  const done = performance.now();
  const memory = before === undefined || !heap ? null : heap() - before;
  const hot = hotTime(() => search(text), budget);
  return { build: built - begun, first: done - built, hot, memory, found };
}

/** The fastest run: on a machine that does other things too, the one that was least disturbed. */
function hotTime(run: () => unknown, budget: number): number {
  const end = performance.now() + budget;
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < WARM + MOST; round++) {
    const begun = performance.now();
    run();
    const done = performance.now();
    if (round >= WARM || done > end) fastest = Math.min(fastest, done - begun);
    if (done > end) break;
  }
  return fastest;
}
