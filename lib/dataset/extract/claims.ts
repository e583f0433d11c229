import type { ReadArticle } from '../articles/collect.ts';
import { sha256 } from '../hash.ts';
import type { Claim, Evidence } from '../types.ts';
import { extract, type ProgrammeShape } from './extract.ts';
import { type Reader, readPassages } from './passage.ts';

/** The claims of an article, each with the sentences it rests on. */
export async function claimsOf(
  article: ReadArticle,
  reader: Reader,
  programme: ProgrammeShape,
): Promise<Claim[]> {
  const drafts = extract(readPassages(article, reader), programme);
  const cited = new Map<number, Promise<Evidence[]>>();
  const cite = (index: number): Promise<Evidence[]> => {
    const evidence = cited.get(index) ?? evidenceAt(article, index);
    cited.set(index, evidence);
    return evidence;
  };
  return Promise.all(
    drafts.map(async ({ sentence, context = [], ...claim }) => ({
      ...claim,
      evidence: (await Promise.all([sentence, ...context].map(cite))).flat(),
    })),
  );
}

async function evidenceAt({ article, sentences }: ReadArticle, index: number): Promise<Evidence[]> {
  const found = sentences[index];
  if (!found) return [];
  const { start, end, text } = found;
  return [{ article: article.id, sentence: index, start, end, sha256: await sha256(text) }];
}
