import type { BuildResult } from '../../dataset/build/build.ts';
import { type Contradiction, contradictionsIn } from '../../dataset/build/contradictions.ts';
import { uncovered } from '../../dataset/build/coverage.ts';
import { describeProblem } from '../../dataset/dump/problem.ts';
import { unknownEntries } from '../../dataset/extract/unknown/entries.ts';
import type { Dataset } from '../../dataset/types.ts';
import { claimLine } from './claim-changes.ts';

/**
 * What the dataset holds, the names that the lexicon lacks, as lines ready for it, the sentences
 * that give no claim, and what a curator should look at: as lines in a stable order with counts.
 */
export function report(
  dataset: Dataset,
  {
    unknown,
    naming,
    loose,
    problems,
  }: Pick<BuildResult, 'unknown' | 'naming' | 'loose' | 'problems'>,
): string[] {
  const bare = uncovered(dataset, naming);
  const surfaces = new Set(
    dataset.participants.flatMap(({ names, aliases }) => [
      ...Object.values(names),
      ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.surface)),
    ]),
  );
  const names = unknownEntries(unknown.filter(({ name }) => !surfaces.has(name)));
  const newer = problems.filter(({ code }) => code === 'newer-source');
  const contradictions = contradictionsIn(dataset);
  const copies = dataset.articles.filter(({ copyOf }) => copyOf !== undefined);
  const corrected = dataset.articles.filter(({ correctedBy }) => correctedBy !== undefined);
  return [
    `articles: ${dataset.articles.length}`,
    ...counted('participants', dataset.participants, ({ kind }) => kind),
    ...counted('claims', dataset.claims, ({ predicate }) => predicate),
    ...counted('status of claims', dataset.claims, ({ status }) => status),
    `names that the lexicon does not hold: ${names.length}`,
    ...names.flatMap(({ entry, places }) => [
      `  ${entry}`,
      ...places.map(
        ({ article, sentence, pattern }) => `    ${pattern} in ${article} sentence ${sentence}`,
      ),
    ]),
    `sentences that name a participant: ${naming.length}, of these without a claim: ${bare.length}`,
    ...bare.map(
      ({ article, sentence, participants }) =>
        `  ${article} sentence ${sentence}: ${participants.join(', ')}`,
    ),
    `claims that contradict each other: ${contradictions.length}`,
    ...contradictions.flatMap((one) => contradictionLines(one)),
    `copies in other outlets: ${copies.length}`,
    ...copies.map(({ id, copyOf }) => `  ${id} has the text of ${copyOf}`),
    `articles that their outlet corrected: ${corrected.length}`,
    ...corrected.map(({ id, correctedBy }) => `  ${id} by ${correctedBy}`),
    `corrections of what is not here: ${loose.length}`,
    ...loose.map((id) => `  ${id}`),
    `sources that are newer than their digest: ${newer.length}`,
    ...newer.map((problem) => `  ${describeProblem(problem)}`),
  ];
}

function contradictionLines({ earlier, later, kind }: Contradiction): string[] {
  const what = kind === 'open' ? 'both stand' : 'the first is kept as what was told before';
  return [`  ${claimLine(earlier)}`, `  ${claimLine(later)}`, `    ${what}`];
}

/** How often each kind of entry comes, the most frequent first, then by the alphabet. */
function counted<T>(title: string, entries: readonly T[], kindOf: (entry: T) => string): string[] {
  const lines = [...Map.groupBy(entries, kindOf)]
    .toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    .map(([kind, all]) => `  ${kind} ${all.length}`);
  return [`${title}: ${entries.length}`, ...lines];
}
