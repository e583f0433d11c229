import type { Article } from '../types.ts';
import type { ProblemCode } from './problem.ts';

/** A source that a digest names. */
export type DigestLink = NonNullable<Article['links']>[number];

/** Outlet of our own digests, which stands in their brackets. */
export const digestOutlet = 'K-AI Lens 요약';

/** `출처: OUTLET DATE URL | OUTLET DATE URL …` */
export const sourcesLine = /^출처\s*[:：]\s*/u;

export interface SourcesReading {
  links: DigestLink[];
  problems: { code: ProblemCode; reason: string; lost: boolean }[];
}

/**
 * Reads the line of sources of a digest. A source without date or link, or with a link that is no
 * http(s), is left out; one that is newer than the digest is kept; both are said.
 *
 * @param day the digest's own day, `YYYY-MM-DD`
 */
export function readSources(line: string, day: string): SourcesReading {
  const reading: SourcesReading = { links: [], problems: [] };
  for (const piece of line.replace(sourcesLine, '').split(/\s*\|\s*/u)) {
    if (piece === '') continue;
    const say = (code: ProblemCode, what: string, lost = true) =>
      reading.problems.push({ code, reason: `source '${piece}' ${what}`, lost });
    const [, outlet, date, url] =
      /^(.+?)(?:\s+(\d{4}-\d{2}-\d{2}))?(?:\s+(\S+:\S+))?$/u.exec(piece) ?? [];
    if (outlet === undefined || date === undefined || Number.isNaN(Date.parse(date))) {
      say('source-date', 'has no date');
    } else if (url === undefined) {
      say('source-link', 'has no link');
    } else if (!/^https?:$/u.test(URL.parse(url)?.protocol ?? '')) {
      say('source-link', 'has a link that is no http(s)');
    } else {
      if (date > day) say('newer-source', `is newer than the digest of ${day}`, false);
      reading.links.push({ outlet, date, url });
    }
  }
  return reading;
}
