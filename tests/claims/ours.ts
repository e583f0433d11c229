import { extract } from '../../lib/dataset/extract/extract.ts';
import { readPassages } from '../../lib/dataset/extract/passage.ts';
import type { LexiconEntry } from '../../lib/dataset/lexicon/schema.ts';
import { compile } from '../../lib/detect/compile/compile.ts';
import { createDetector } from '../../lib/detect/index.ts';
import type { Extractor } from './extractor.ts';

/** The stages that the corpus tells of, whichever of them the dataset has by now. */
export const stages = [
  'application',
  'document-screening',
  'presentation',
  'final-selection',
  'first-evaluation',
  'additional-call',
  'second-evaluation',
];

/** The extractors that the dataset is built by. */
export function ours(lexicon: readonly LexiconEntry[]): Extractor {
  const compiled = compile(lexicon);
  const { detect } = createDetector(compiled);
  const kinds = new Map(lexicon.map(({ id, kind }) => [id, kind]));
  const programme = lexicon.find(({ kind }) => kind === 'programme')?.id ?? '';
  return (article) => {
    const reading = readPassages(article, { detect, kindOf: (id) => kinds.get(id) });
    const drafts = extract(reading, {
      id: programme,
      stages: stages.map((id) => ({
        id,
        names: { ko: id, en: id },
        status: 'done' as const,
        evidence: [],
      })),
    });
    return {
      claims: drafts.map(({ sentence, context: _, ...claim }) => ({
        ...claim,
        sentences: [sentence],
      })),
      unknownNames: [],
    };
  };
}
