import type { LexiconEntry } from '../../../lib/dataset/lexicon/schema.ts';
import { compile } from '../../../lib/detect/compile/compile.ts';
import { createDetector } from '../../../lib/detect/index.ts';
import type { Method } from './method.ts';

/** The detector that marks pages. */
export function detector(entries: readonly LexiconEntry[]): Method {
  const { detect } = createDetector(compile(entries));
  return { name: 'detector', find: detect };
}
