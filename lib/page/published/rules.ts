import { datePublished } from './json-ld.ts';

/** One place where pages put their article's date. */
export interface Rule {
  selector: string;
  /** The attribute that holds it; the element's text where there is none. */
  attribute?: string;
  /** Takes the date out of what the place holds, where that is more than a date. */
  read?: (text: string) => string | null;
}

const meta = (...names: string[]): Rule => ({
  selector: names.flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`]).join(),
  attribute: 'content',
});

/**
 * In order of trust: what is written for machines first, and the first publication only. Dates of
 * changes (`dateModified`, `article:modified_time`) stand in none of them.
 */
export const rules: readonly Rule[] = [
  { selector: 'script[type="application/ld+json"]', read: datePublished },
  meta('article:published_time', 'og:article:published_time', 'dable:published_time'),
  { selector: 'meta[itemprop="datePublished"],meta[name="datePublished"]', attribute: 'content' },
  { selector: '[itemprop="datePublished"][datetime]', attribute: 'datetime' },
  // Naver News; Yonhap.
  { selector: '[data-date-time]', attribute: 'data-date-time' },
  { selector: '[data-published-time]', attribute: 'data-published-time' },
  // Daum News, and what is common in the publishing systems of Korean outlets.
  meta('og:regDate', 'og:pubdate', 'pubdate', 'publish-date', 'date', 'DC.date.issued'),
  { selector: 'article time[datetime],main time[datetime]', attribute: 'datetime' },
  // Dates without a word before them: Daum News, Channel A.
  { selector: '.num_date,.news_view_day' },
];
