import type { Problem } from '../dump/problem.ts';
import { checkOverrides, checkStages, type Override } from '../evidence/check.ts';
import { type HandKeptFiles, handKept } from '../evidence/files.ts';
import { type HandKept, readHandKept } from '../evidence/read.ts';
import type { ProgrammeShape } from '../extract/extract.ts';
import type { UnknownName } from '../extract/unknown/find.ts';
import type { LexiconEntry } from '../lexicon/schema.ts';
import redirects from '../redirects.json' with { type: 'json' };
import type { Article, Claim, Dataset, Participant } from '../types.ts';
import { inBatches } from './batches.ts';
import { ClaimSet } from './claim-set.ts';
import { type Extractor, localExtractor, type Naming } from './extractor.ts';
import { inFileOrder } from './order.ts';
import { withoutRejected } from './override.ts';
import { stagesOf } from './stages.ts';
import { articlesOf, type Dumps, type Survey, surveyOf } from './survey.ts';
import { validateDataset } from './validate.ts';

export interface BuildInput {
  dumps: Dumps;
  lexicon: readonly LexiconEntry[];
  /**
   * Whether these are only some of the dumps: claims on other articles and participants of whom
   * nothing is said are then left out. In a whole build both are errors.
   */
  partial?: boolean;
  /** The project's own by default. */
  handKept?: HandKeptFiles;
  /** Where articles are read: on this core by default. */
  extractorFor?: (shape: ProgrammeShape) => Extractor;
  /** Whether to gather what no rule or lexicon entry covers. */
  forReport?: boolean;
  /** Called for each article, in each of the two passes. */
  tick?: () => void;
}

export interface BuildResult {
  /** Null when anything is wrong with it: see `errors`. */
  dataset: Dataset | null;
  /** Why it can't be built: claim, article, and reason, or place and reason. */
  errors: string[];
  /** What is odd about the dumps; the rest of them is in. */
  problems: Problem[];
  /** For the report: names that the lexicon lacks, and sentences that name participants. */
  unknown: UnknownName[];
  naming: Naming[];
  /** Corrections of which no corrected article is here. */
  loose: readonly string[];
}

/**
 * Makes the dataset of dumps, lexicon and what is kept by hand: the same input gives the same, to the
 * byte. The dumps are gone through twice, a file at a time, and no text is kept.
 */
export async function buildDataset(input: BuildInput): Promise<BuildResult> {
  const { partial = false, tick = () => {}, dumps } = input;
  const known = input.lexicon.map(toParticipant);
  const kept = readHandKept(input.handKept ?? handKept);
  const programme = known.find(({ kind }) => kind === 'programme');
  const shape = { id: programme?.id ?? '', stages: kept.stageNames };
  const extractor = input.extractorFor?.(shape) ?? localExtractor(input.lexicon, shape);
  const survey = await surveyOf(dumps, extractor, citedBy(kept), tick);
  const { problems, relations } = survey;

  const sources = {
    articles: survey.cited,
    participants: new Map(known.map((entry) => [entry.id, entry])),
    partial,
  };
  const facts = await checkStages(kept.stages, sources);
  const checked = await checkOverrides(kept.overrides, sources);
  const errors = [...kept.problems, ...facts.problems, ...checked.problems];
  const newest = survey.articles.at(-1);
  if (!newest) errors.push('the dumps hold no article');
  if (!programme) errors.push('the lexicon holds no programme');
  const nothing = { unknown: [], naming: [], loose: relations.loose };
  if (!newest || !programme || errors.length > 0) {
    return { dataset: null, errors, problems, ...nothing };
  }

  const { unknown, naming, claims } = await readAll(input, survey, extractor, checked.overrides);
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
    articles: survey.articles.map((article) => withRelations(article, survey)),
    participants,
    redirects,
    claims: inFileOrder(
      claims,
      participants.map(({ id }) => id),
    ),
  };
  const validation = validateDataset(dataset);
  const more = { problems, unknown, naming, loose: relations.loose };
  return validation.ok
    ? { dataset: validation.dataset, errors: [], ...more }
    : { dataset: null, errors: validation.problems, ...more };
}

/** The articles that overrides and facts on stages cite. */
function citedBy({ overrides, stages }: HandKept): (id: string) => boolean {
  const cited = new Set([
    ...overrides.map(({ article }) => article),
    ...stages.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  ]);
  return (id) => cited.has(id);
}

function withRelations(article: Article, { relations }: Survey): Article {
  const copyOf = relations.copyOf.get(article.id);
  const correctedBy = relations.correctedBy.get(article.id);
  return { ...article, ...(copyOf && { copyOf }), ...(correctedBy && { correctedBy }) };
}

/** The claims of all articles but copies and corrected ones, in the order of the articles. */
async function readAll(
  { dumps, forReport = false, tick = () => {} }: BuildInput,
  { articles, leads, relations }: Survey,
  extractor: Extractor,
  overrides: readonly Override[],
): Promise<{ claims: Claim[]; unknown: UnknownName[]; naming: Naming[] }> {
  async function* telling() {
    for await (const read of articlesOf(dumps)) {
      tick();
      const { id } = read.article;
      if (!relations.copyOf.has(id) && !relations.correctedBy.has(id)) yield read;
    }
  }
  const order = new Map(articles.map(({ id }, at) => [id, String(at).padStart(9, '0')]));
  const claims = new ClaimSet();
  const unknown: UnknownName[] = [];
  const naming: Naming[] = [];
  const read = inBatches(telling(), extractor.width, async (batch) => {
    const told = await extractor.read(batch, leads, forReport);
    return told.map((one, at) => ({ id: batch[at]?.article.id ?? '', ...one }));
  });
  for await (const told of read) {
    claims.add(withoutRejected(told.claims, overrides), order.get(told.id) ?? '');
    unknown.push(...told.unknown);
    naming.push(...told.naming);
  }
  const added = overrides.filter(({ reject }) => !reject).map(({ claim }) => claim);
  claims.add(added, 'behind all articles');
  return {
    claims: claims.toClaims(),
    unknown: inOrderOf(articles, unknown),
    naming: inOrderOf(articles, naming),
  };
}

function inOrderOf<T extends { article: string }>(articles: readonly Article[], found: T[]): T[] {
  const rank = new Map(articles.map(({ id }, at) => [id, at]));
  return found.toSorted((a, b) => (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0));
}

function toParticipant({ id, kind, names, aliases }: LexiconEntry): Participant {
  const surfaces = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.surface));
  return { id, kind, names, aliases: surfaces };
}
