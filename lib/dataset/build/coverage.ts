import type { Reading } from '../extract/passage.ts';
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

/** Which sentences name participants without giving a claim, in the order of the articles. */
export function coverageOf(dataset: Dataset, readings: readonly Reading[]): Coverage {
  const rests = new Set(
    [...dataset.claims, ...dataset.programme.stages].flatMap(({ evidence }) =>
      evidence.map(({ article, sentence }) => `${article} ${sentence}`),
    ),
  );
  const naming = readings.flatMap(({ article, passages }) =>
    passages
      .filter(({ named }) => named.length > 0)
      .map(({ index, named }) => ({
        article: article.id,
        sentence: index,
        participants: [...new Set(named.map(({ id }) => id))],
      })),
  );
  const uncovered = naming.filter(({ article, sentence }) => !rests.has(`${article} ${sentence}`));
  return { withMention: naming.length, uncovered };
}
