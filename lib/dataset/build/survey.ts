import { type ReadArticle, readArticle } from '../articles/collect.ts';
import { type Relations, relationsOf, traitsOf } from '../articles/relations.ts';
import type { Problem } from '../dump/problem.ts';
import type { DumpReading } from '../dump/types.ts';
import type { Article } from '../types.ts';
import { inBatches } from './batches.ts';
import type { Extractor } from './extractor.ts';

/** The dumps, each time anew: a build goes through them twice and keeps no text. */
export type Dumps = () => Iterable<DumpReading> | AsyncIterable<DumpReading>;

/** How many articles must show that somebody leads a team, so that others are read by it. */
const enough = 2;

/** What must be known of all articles before any is read for its claims. */
export interface Survey {
  /** Oldest first, then by id. */
  articles: Article[];
  relations: Relations;
  problems: Problem[];
  leads: ReadonlySet<string>;
  /** The articles that are cited by what is kept by hand, with their text. */
  cited: ReadonlyMap<string, ReadArticle>;
}

/** Articles of the dumps, each once. */
export async function* articlesOf(
  dumps: Dumps,
  problems: Problem[] = [],
): AsyncGenerator<ReadArticle> {
  const places = new Map<string, string>();
  for await (const reading of dumps()) {
    problems.push(...reading.problems);
    for (const record of reading.records) {
      const read = await readArticle(record);
      const { file, line, headline } = record;
      const first = places.get(read.article.id);
      if (first === undefined) {
        places.set(read.article.id, `${file}:${line}`);
        yield read;
      } else {
        const reason = `'${headline}' is also in ${first}`;
        problems.push({ file, line, code: 'duplicate', reason, lost: false });
      }
    }
  }
}

/** A copy that shares no text: a part of a string keeps all of it, here a whole file, in memory. */
const apart = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Goes through the dumps once, for what later ones are read by. */
export async function surveyOf(
  dumps: Dumps,
  extractor: Extractor,
  isCited: (id: string) => boolean,
  tick: () => void,
): Promise<Survey> {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const traits: Awaited<ReturnType<typeof traitsOf>>[] = [];
  const cited = new Map<string, ReadArticle>();
  const counts = new Map<string, number>();
  async function* noted(): AsyncGenerator<ReadArticle> {
    for await (const read of articlesOf(dumps, problems)) {
      const article = apart(read.article);
      articles.push(article);
      traits.push(apart(await traitsOf(article, read.body)));
      if (isCited(read.article.id)) cited.set(read.article.id, read);
      tick();
      yield read;
    }
  }
  for await (const leads of inBatches(noted(), extractor.width, (batch) =>
    extractor.leads(batch),
  )) {
    for (const id of leads) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    articles: articles.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    relations: relationsOf(traits),
    problems,
    leads: new Set([...counts].filter(([, count]) => count >= enough).map(([id]) => id)),
    cited,
  };
}

const orderOf = ({ publishedAt, id }: Article): string => `${publishedAt} ${id}`;
