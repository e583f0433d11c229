import type { Article, Claim, Evidence } from '../types.ts';

/** Letters and digits of a headline that must agree: fewer may stand in any other one. */
const ENOUGH = 8;

/**
 * The sentences that claims cite of the newspaper articles with this title, each once. Pages put
 * outlet or section beside the headline, and each writes quotes and dots its own way; whether it is
 * the article at all, the hashes of its sentences say.
 */
export function citedOn(
  title: string,
  articles: readonly Article[],
  claims: readonly Claim[],
): Evidence[] {
  const shown = letters(title);
  const candidates = new Set(
    articles
      .filter(({ source, title: headline }) => source === 'dump' && isIn(letters(headline), shown))
      .map(({ id }) => id),
  );
  if (candidates.size === 0) return [];
  const cited = claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ article }) => candidates.has(article));
  return [...new Map(cited.map((evidence) => [evidence.sha256, evidence])).values()];
}

/** What two writings of a headline share. */
const letters = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function isIn(headline: string, shown: string): boolean {
  return headline.length >= ENOUGH && shown.includes(headline);
}
