import type { Problem } from '../dump/problem.ts';
import type { DumpReading, DumpRecord } from '../dump/types.ts';
import { sha256 } from '../hash.ts';
import { type Sentence, splitSentences } from '../sentences/split.ts';
import type { Article } from '../types.ts';
import { articleId } from './id.ts';

/** An article with its text, which stays out of the dataset. */
export interface ReadArticle {
  article: Article;
  body: string;
  sentences: readonly Sentence[];
}

export interface Collection {
  /** Oldest first, then by id. */
  articles: ReadArticle[];
  /** Articles that several dumps hold. */
  problems: Problem[];
}

/** Makes articles of what the dumps hold, each once: an article in two dumps is the same by its id. */
export async function collectArticles(readings: readonly DumpReading[]): Promise<Collection> {
  const problems: Problem[] = [];
  const articles = new Map<string, ReadArticle>();
  const places = new Map<string, DumpRecord>();
  for (const record of readings.flatMap(({ records }) => records)) {
    const read = await readArticle(record);
    const { id } = read.article;
    const first = places.get(id);
    if (first) {
      const reason = `'${record.headline}' is also in ${first.file}:${first.line}`;
      const { file, line } = record;
      problems.push({ file, line, code: 'duplicate', reason, lost: false });
    } else {
      places.set(id, record);
      articles.set(id, read);
    }
  }
  const inOrder = [...articles.values()].toSorted(({ article: a }, { article: b }) =>
    `${a.publishedAt} ${a.id}` < `${b.publishedAt} ${b.id}` ? -1 : 1,
  );
  return { articles: inOrder, problems };
}

/** An article of a record, with its sentences. */
export async function readArticle(record: DumpRecord): Promise<ReadArticle> {
  const { outlet, headline: title, publishedAt, source, links, body } = record;
  const hash = await sha256(body);
  const article: Article = {
    id: articleId(outlet, publishedAt, hash),
    outlet,
    title,
    publishedAt,
    source,
    ...(links.length > 0 ? { links } : {}),
    ...(source === 'digest' ? { body } : {}),
    sha256: hash,
  };
  return { article, body, sentences: splitSentences(body) };
}
