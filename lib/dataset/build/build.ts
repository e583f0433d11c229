import { collectArticles, type ReadArticle } from '../articles/collect.ts';
import { checkEvidence } from '../claims/check.ts';
import { type HandKeptFiles, handKept } from '../claims/files.ts';
import { readHandKept } from '../claims/read.ts';
import type { Problem } from '../dump/problem.ts';
import type { DumpReading } from '../dump/types.ts';
import type { LexiconEntry } from '../lexicon/schema.ts';
import redirects from '../redirects.json' with { type: 'json' };
import type { Dataset, Participant } from '../types.ts';
import { mergeClaims } from './merge.ts';
import { inFileOrder } from './order.ts';
import { validateDataset } from './validate.ts';

export interface BuildInput {
  readings: readonly DumpReading[];
  lexicon: readonly LexiconEntry[];
  /**
   * Whether these are only some of the dumps: claims on other articles and participants of whom
   * nothing is said are then left out. In a whole build both are errors.
   */
  partial?: boolean;
  /** The project's own by default. */
  handKept?: HandKeptFiles;
}

export interface BuildResult {
  /** Null when anything is wrong with it: see `errors`. */
  dataset: Dataset | null;
  articles: ReadArticle[];
  /** Why it can't be built: claim, article, and reason, or place and reason. */
  errors: string[];
  /** What is odd about the dumps; the rest of them is in. */
  problems: Problem[];
}

/** Makes the dataset of dumps, lexicon and claims: the same input gives the same, to the byte. */
export async function buildDataset(input: BuildInput): Promise<BuildResult> {
  const collection = await collectArticles(input.readings);
  const { articles } = collection;
  const { partial = false } = input;
  const problems = [
    ...input.readings.flatMap((reading) => reading.problems),
    ...collection.problems,
  ];

  const known = input.lexicon.map(toParticipant);
  const kept = readHandKept(input.handKept ?? handKept);
  const checked = await checkEvidence(kept, {
    articles: new Map(articles.map((read) => [read.article.id, read])),
    participants: new Map(known.map((entry) => [entry.id, entry])),
    partial,
  });
  const found = [...kept.problems, ...checked.problems];
  const programme = known.find(({ kind }) => kind === 'programme');
  const newest = articles.at(-1)?.article;
  if (!newest) found.push('the dumps hold no article');
  if (!programme) found.push('the lexicon holds no programme');
  if (!newest || !programme || found.length > 0) {
    return { dataset: null, articles, errors: found, problems };
  }

  const spokenOf = new Set(checked.claims.flatMap(({ subject, object }) => [subject, object]));
  const participants = known.filter(
    (entry) => !partial || spokenOf.has(entry.id) || entry === programme,
  );
  const dataset: Dataset = {
    asOf: newest.publishedAt.slice(0, 10),
    programme: { id: programme.id, names: programme.names, stages: checked.stages },
    articles: articles.map(({ article }) => article),
    participants,
    redirects,
    claims: inFileOrder(
      mergeClaims(checked.claims),
      participants.map(({ id }) => id),
    ),
  };
  const validation = validateDataset(dataset);
  return validation.ok
    ? { dataset: validation.dataset, articles, errors: [], problems }
    : { dataset: null, articles, errors: validation.problems, problems };
}

function toParticipant({ id, kind, names, aliases }: LexiconEntry): Participant {
  const surfaces = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.surface));
  return { id, kind, names, aliases: surfaces };
}
