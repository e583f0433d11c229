import { bundledDataset } from '../../lib/dataset/bundled.ts';
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

/** Who leads a team by the dataset, as in a build by all its articles. */
const leads = new Set(
  bundledDataset.claims
    .filter(({ predicate }) => ['applied', 'passed', 'selected', 'eliminated'].includes(predicate))
    .map(({ subject }) => subject),
);

/** The extractors that the dataset is built by. */
export function ours(lexicon: readonly LexiconEntry[]): Extractor {
  const reader = lexiconReader(lexicon);
  const programme = {
    id: lexicon.find(({ kind }) => kind === 'programme')?.id ?? '',
    stages: stages.map((id) => ({ id })),
    leads,
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
