import type { ReadArticle } from '../articles/collect.ts';
import type { Dataset } from '../types.ts';

/** A sentence that names participants but no claim rests on. */
export interface Uncovered {
  article: string;
  sentence: number;
  participants: string[];
}

export interface Coverage {
  /** Sentences that name a participant. */
  withMention: number;
  uncovered: Uncovered[];
}

/**
 * Which sentences name participants without giving a claim, in the order of the articles.
 *
 * @param mentions ids of the participants that a text names
 */
export function coverageOf(
  dataset: Dataset,
  articles: readonly ReadArticle[],
  mentions: (text: string) => readonly string[],
): Coverage {
  const rests = new Set(
    [...dataset.claims, ...dataset.programme.stages].flatMap(({ evidence }) =>
      evidence.map(({ article, sentence }) => `${article} ${sentence}`),
    ),
  );
  const coverage: Coverage = { withMention: 0, uncovered: [] };
  for (const { article, sentences } of articles) {
    for (const { index, text } of sentences) {
      const participants = [...new Set(mentions(text))];
      if (participants.length === 0) continue;
      coverage.withMention += 1;
      if (rests.has(`${article.id} ${index}`)) continue;
      coverage.uncovered.push({ article: article.id, sentence: index, participants });
    }
  }
  return coverage;
}
