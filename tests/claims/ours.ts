import { extract } from '../../lib/dataset/extract/extract.ts';
import { readPassages } from '../../lib/dataset/extract/passage.ts';
import { lexiconReader } from '../../lib/dataset/extract/reader.ts';
import { unknownNames } from '../../lib/dataset/extract/unknown/find.ts';
import type { LexiconEntry } from '../../lib/dataset/lexicon/schema.ts';
import type { Extractor } from './extractor.ts';

/** The stages that the corpus tells of, whichever of them the dataset has by now. */
export const stages: readonly string[] = [
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
  const reader = lexiconReader(lexicon);
  const programme = {
    id: lexicon.find(({ kind }) => kind === 'programme')?.id ?? '',
    stages: stages.map((id) => ({ id })),
  };
  return (article) => {
    const reading = readPassages(article, reader);
    return {
      claims: extract(reading, programme).map(({ sentence, context = [], ...claim }) => ({
        ...claim,
        sentences: [sentence, ...context],
      })),
      unknownNames: unknownNames(reading).map(({ name }) => name),
    };
  };
}
