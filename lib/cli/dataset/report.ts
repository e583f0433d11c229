import type { ReadArticle } from '../../dataset/articles/collect.ts';
import { coverageOf } from '../../dataset/build/coverage.ts';
import type { Dataset } from '../../dataset/types.ts';

/** What the dataset holds and what it leaves uncovered, as lines in a stable order with counts. */
export function report(
  dataset: Dataset,
  articles: readonly ReadArticle[],
  mentions: (text: string) => readonly string[],
): string[] {
  const { withMention, uncovered } = coverageOf(dataset, articles, mentions);
  return [
    `articles: ${dataset.articles.length}`,
    ...counted(
      'participants',
      dataset.participants.map(({ kind }) => kind),
    ),
    ...counted(
      'claims',
      dataset.claims.map(({ predicate }) => predicate),
    ),
    ...counted(
      'status of claims',
      dataset.claims.map(({ status }) => status),
    ),
    `sentences that name a participant: ${withMention}, of these without a claim: ${uncovered.length}`,
    ...uncovered.map(
      ({ article, sentence, participants }) =>
        `  ${article} sentence ${sentence}: ${participants.join(', ')}`,
    ),
  ];
}

/** How often each of some words comes, the most frequent first, then by the alphabet. */
function counted(title: string, words: readonly string[]): string[] {
  const groups = Map.groupBy(words, (word) => word);
  const lines = [...groups]
    .toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    .map(([word, all]) => `  ${word} ${all.length}`);
  return [`${title}: ${words.length}`, ...lines];
}
