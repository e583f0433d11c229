import { compile } from '../../detect/compile/compile.ts';
import { createDetector } from '../../detect/index.ts';
import type { LexiconEntry } from '../lexicon/schema.ts';
import type { Reader } from './passage.ts';

/** The detector that marks pages, for the extractors. */
export function lexiconReader(lexicon: readonly LexiconEntry[]): Reader {
  const kinds = new Map(lexicon.map(({ id, kind }) => [id, kind]));
  const { detect } = createDetector(compile(lexicon));
  return { detect, kindOf: (id) => kinds.get(id) };
}
