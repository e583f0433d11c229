import type { ReadArticle } from '../articles/collect.ts';
import { leadsOf, type ProgrammeShape } from './extract.ts';
import { type Reader, readPassages } from './passage.ts';

/** How many articles must show that somebody leads a team, so that others are read by it. */
const enough = 2;

/** Who leads a team by several articles, whatever the one at hand says. */
export async function knownLeads(
  articles: Iterable<ReadArticle> | AsyncIterable<ReadArticle>,
  reader: Reader,
  programme: ProgrammeShape,
): Promise<ReadonlySet<string>> {
  const counts = new Map<string, number>();
  for await (const article of articles) {
    for (const id of new Set(leadsOf(readPassages(article, reader), programme))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= enough).map(([id]) => id));
}
