import type { ReadArticle } from '../articles/collect.ts';
import { claimsOf } from '../extract/claims.ts';
import { leadsOf, type ProgrammeShape } from '../extract/extract.ts';
import { readPassages } from '../extract/passage.ts';
import { lexiconReader } from '../extract/reader.ts';
import { type UnknownName, unknownNames } from '../extract/unknown/find.ts';
import type { LexiconEntry } from '../lexicon/schema.ts';
import type { Claim } from '../types.ts';

/** A sentence that names participants. */
export interface Naming {
  article: string;
  sentence: number;
  participants: string[];
}

/** What one article gives. */
export interface Told {
  claims: Claim[];
  /** For the report only. */
  unknown: UnknownName[];
  naming: Naming[];
}

/** Reads articles, here or on other cores. */
export interface Extractor {
  /** How many batches it works on at a time. */
  width: number;
  /** Who leads a team by each article. */
  leads(articles: readonly ReadArticle[]): Promise<string[][]>;
  /** What each article tells, given who leads a team by all of them. */
  read(
    articles: readonly ReadArticle[],
    leads: ReadonlySet<string>,
    forReport: boolean,
  ): Promise<Told[]>;
}

/** Reads articles on this core. */
export function localExtractor(lexicon: readonly LexiconEntry[], shape: ProgrammeShape): Extractor {
  const reader = lexiconReader(lexicon);
  return {
    width: 1,
    leads: async (articles) =>
      articles.map((article) => [...new Set(leadsOf(readPassages(article, reader), shape))]),
    read: (articles, leads, forReport) =>
      Promise.all(
        articles.map(async (article): Promise<Told> => {
          const claims = await claimsOf(article, reader, { ...shape, leads });
          if (!forReport) return { claims, unknown: [], naming: [] };
          const reading = readPassages(article, reader);
          const naming = reading.passages
            .filter(({ named }) => named.length > 0)
            .map(({ index, named }) => ({
              article: article.article.id,
              sentence: index,
              participants: [...new Set(named.map(({ id }) => id))],
            }));
          return { claims, unknown: unknownNames(reading), naming };
        }),
      ),
  };
}
