import { publishedAt } from '../published/published-at.ts';
import { outermostDocument } from './outermost-document.ts';
import { pageAddress } from './page-address.ts';

/** What a note remembers of its page. */
export interface PageFacts {
  /** Without fragment and tracking parameters. */
  url: string;
  title: string;
  /** As the page names itself; whoever knows the list of outlets can know better by host. */
  outlet: string | null;
  /** ISO 8601, where the page tells it. */
  publishedAt: string | null;
}

/** Units of a title or name that are kept: a page can write a book into it (threat model, 9). */
const MOST = 300;

/**
 * Reads them now: a page that navigates without loading changes them. A frame's document has those
 * of the page around it.
 */
export function pageFacts(framed: Document): PageFacts {
  const document = outermostDocument(framed);
  const meta = (property: string): string =>
    clean(document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content ?? '');
  return {
    url: pageAddress(document.location.href),
    title: meta('og:title') || clean(document.title),
    outlet: meta('og:site_name') || null,
    publishedAt: publishedAt(document),
  };
}

/** On one line, without control characters, cut to a length that can be shown. */
function clean(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, MOST);
}
