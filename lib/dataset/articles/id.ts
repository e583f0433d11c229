import { romanize } from 'es-hangul';
import slugs from './outlet-slugs.json' with { type: 'json' };

const known: ReadonlyMap<string, string> = new Map(Object.entries(slugs));

/**
 * An outlet as part of an article's id: hand-given, or else its name in Latin letters. An outlet
 * that a dataset was ever built with keeps the slug it has.
 */
export function outletSlug(outlet: string): string {
  const latin = romanize(outlet)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return known.get(outlet) ?? (latin || 'outlet');
}

/** `outlet-slug/YYYY-MM-DD/short-hash`; the hash is of the body. */
export function articleId(outlet: string, publishedAt: string, sha256: string): string {
  return `${outletSlug(outlet)}/${publishedAt.slice(0, 10)}/${sha256.slice(0, 8)}`;
}
