import { type CompiledLexicon, createDetector } from '../../../lib/detect/index.ts';
import type { Material, Search } from './method.ts';

/** The whole detector, all rules on. */
export function ours({ compiled }: Material): Search {
  const lexicon: CompiledLexicon = JSON.parse(compiled);
  const { detect } = createDetector(lexicon);
  return (text) => detect(text).length;
}
