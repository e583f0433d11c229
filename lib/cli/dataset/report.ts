import type { ReadArticle } from '../../dataset/articles/collect.ts';
import { coverageOf } from '../../dataset/build/coverage.ts';
import { type Reader, readPassages } from '../../dataset/extract/passage.ts';
import { unknownEntries } from '../../dataset/extract/unknown/entries.ts';
import { unknownNames } from '../../dataset/extract/unknown/find.ts';
import type { Dataset } from '../../dataset/types.ts';

/**
 * What the dataset holds, the names that the lexicon lacks, as lines ready for it, and the
 * sentences that give no claim: as lines in a stable order with counts.
 */
export function report(
  dataset: Dataset,
  articles: readonly ReadArticle[],
  reader: Reader,
): string[] {
  const readings = articles.map((article) => readPassages(article, reader));
  const { withMention, uncovered } = coverageOf(dataset, readings);
  const unknown = unknownEntries(readings.flatMap(unknownNames));
  return [
    `articles: ${dataset.articles.length}`,
    ...counted('participants', dataset.participants, ({ kind }) => kind),
    ...counted('claims', dataset.claims, ({ predicate }) => predicate),
    ...counted('status of claims', dataset.claims, ({ status }) => status),
    `names that the lexicon does not hold: ${unknown.length}`,
    ...unknown.flatMap(({ entry, places }) => [
      `  ${entry}`,
      ...places.map(
        ({ article, sentence, pattern }) => `    ${pattern} in ${article} sentence ${sentence}`,
      ),
    ]),
    `sentences that name a participant: ${withMention}, of these without a claim: ${uncovered.length}`,
    ...uncovered.map(
      ({ article, sentence, participants }) =>
        `  ${article} sentence ${sentence}: ${participants.join(', ')}`,
    ),
  ];
}

/** How often each kind of entry comes, the most frequent first, then by the alphabet. */
function counted<T>(title: string, entries: readonly T[], kindOf: (entry: T) => string): string[] {
  const lines = [...Map.groupBy(entries, kindOf)]
    .toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    .map(([kind, all]) => `  ${kind} ${all.length}`);
  return [`${title}: ${entries.length}`, ...lines];
}
