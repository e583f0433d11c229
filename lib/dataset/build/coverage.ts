import type { Dataset } from '../types.ts';
import type { Naming } from './extractor.ts';

/** The sentences that name participants but that no claim rests on, in the order given. */
export function uncovered(dataset: Dataset, naming: readonly Naming[]): Naming[] {
  const rests = new Set(
    [...dataset.claims, ...dataset.programme.stages].flatMap(({ evidence }) =>
      evidence.map(({ article, sentence }) => `${article} ${sentence}`),
    ),
  );
  return naming.filter(({ article, sentence }) => !rests.has(`${article} ${sentence}`));
}
