import { datePublished } from './json-ld.ts';
import { readDate } from './read-date.ts';

/** One place where pages put their article's date. */
interface Rule {
  selector: string;
  /** The attribute that holds it; the element's text where there is none. */
  attribute?: string;
  /** Takes the date out of what the place holds, where that is more than a date. */
  read?: (text: string) => string | null;
}

/** In order of trust: what is written for machines first, and the first publication first. */
const rules: readonly Rule[] = [
  { selector: 'script[type="application/ld+json"]', read: datePublished },
  {
    selector: 'meta[property="article:published_time"],meta[name="article:published_time"]',
    attribute: 'content',
  },
  { selector: 'meta[itemprop="datePublished"],meta[name="datePublished"]', attribute: 'content' },
  { selector: '[itemprop="datePublished"][datetime]', attribute: 'datetime' },
  { selector: '[itemprop="datePublished"]', attribute: 'content' },
  // Naver News.
  { selector: '.media_end_head_info_datestamp_time[data-date-time]', attribute: 'data-date-time' },
  // Daum News.
  { selector: 'meta[property="og:regDate"]', attribute: 'content' },
  // Common in the publishing systems of Korean outlets.
  {
    selector:
      'meta[name="pubdate"],meta[name="publish-date"],meta[name="date"],meta[name="DC.date.issued"],meta[property="dable:published_time"],meta[property="og:article:published_time"]',
    attribute: 'content',
  },
  { selector: 'article time[datetime],main time[datetime]', attribute: 'datetime' },
];

/** The article's own date in ISO 8601, or null where the page does not tell it. */
export function publishedAt(document: ParentNode): string | null {
  for (const { selector, attribute, read } of rules) {
    for (const element of document.querySelectorAll(selector)) {
      const text = attribute ? element.getAttribute(attribute) : element.textContent;
      const date = text && readDate((read ? read(text) : text) ?? '');
      if (date) return date;
    }
  }
  return null;
}
