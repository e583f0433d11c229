import type { ReadArticle } from '../articles/collect.ts';
import { sha256 } from '../hash.ts';
import type { Evidence } from '../types.ts';

/** A sentence of an article, by number and hash. */
export interface Citation {
  article: string;
  sentence: number;
  sha256: string;
}

export type Cited = { ok: true; evidence: Evidence; text: string } | { ok: false; reason: string };

/** Finds a cited sentence in the articles; a reason where it is gone or reads otherwise. */
export async function cite(
  citation: Citation,
  articles: ReadonlyMap<string, ReadArticle>,
): Promise<Cited> {
  const { article, sentence: index, sha256: hash } = citation;
  const sentence = articles.get(article)?.sentences[index];
  if (!articles.has(article)) return { ok: false, reason: `no dump holds the article` };
  if (!sentence) return { ok: false, reason: `the article has no sentence ${index}` };
  if ((await sha256(sentence.text)) !== hash) {
    return { ok: false, reason: `sentence ${index} is not the one that was cited` };
  }
  const { start, end, text } = sentence;
  return { ok: true, evidence: { article, sentence: index, start, end, sha256: hash }, text };
}
