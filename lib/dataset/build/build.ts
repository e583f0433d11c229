import { collectArticles, type ReadArticle } from '../articles/collect.ts';
import type { Problem } from '../dump/problem.ts';
import type { DumpReading } from '../dump/types.ts';
import { checkOverrides, checkStages } from '../evidence/check.ts';
import { type HandKeptFiles, handKept } from '../evidence/files.ts';
import { readHandKept } from '../evidence/read.ts';
import { claimsOf } from '../extract/claims.ts';
import { knownLeads } from '../extract/known-leads.ts';
import { lexiconReader } from '../extract/reader.ts';
import type { LexiconEntry } from '../lexicon/schema.ts';
import redirects from '../redirects.json' with { type: 'json' };
import type { Claim, Dataset, Participant } from '../types.ts';
import { mergeClaims } from './merge.ts';
import { inFileOrder } from './order.ts';
import { withOverrides } from './override.ts';
import { stagesOf } from './stages.ts';
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

/** Makes the dataset of dumps, lexicon and what is kept by hand: the same input gives the same, to the byte. */
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
  const sources = {
    articles: new Map(articles.map((read) => [read.article.id, read])),
    participants: new Map(known.map((entry) => [entry.id, entry])),
    partial,
  };
  const facts = await checkStages(kept.stages, sources);
  const checked = await checkOverrides(kept.overrides, sources);

  const errors = [...kept.problems, ...facts.problems, ...checked.problems];
  const programme = known.find(({ kind }) => kind === 'programme');
  const newest = articles.at(-1)?.article;
  if (!newest) errors.push('the dumps hold no article');
  if (!programme) errors.push('the lexicon holds no programme');
  if (!newest || !programme || errors.length > 0) {
    return { dataset: null, articles, errors, problems };
  }

  const reader = lexiconReader(input.lexicon);
  const extracted: Claim[] = [];
  const shape = { id: programme.id, stages: kept.stageNames };
  const leads = await knownLeads(articles, reader, shape);
  for (const article of articles) {
    extracted.push(...(await claimsOf(article, reader, { ...shape, leads })));
  }
  const claims = mergeClaims(withOverrides(extracted, checked.overrides));

  const spokenOf = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const participants = known.filter(
    (entry) => !partial || spokenOf.has(entry.id) || entry === programme,
  );
  const dataset: Dataset = {
    asOf: newest.publishedAt.slice(0, 10),
    programme: {
      id: programme.id,
      names: programme.names,
      stages: stagesOf(kept.stageNames, facts.stages, claims),
    },
    articles: articles.map(({ article }) => article),
    participants,
    redirects,
    claims: inFileOrder(
      claims,
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
