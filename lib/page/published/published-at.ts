import { readDate } from './read-date.ts';
import { type Rule, rules } from './rules.ts';
import { visibleDate } from './visible-date.ts';

/** The article's own date, and the rule that found it; `visible` for the one that pages print. */
export interface Published {
  date: string;
  by: Rule | 'visible';
}

/** Looks through the places where pages put their article's date; null where it tells none. */
export function findPublished(document: Document): Published | null {
  for (const by of rules) {
    const { selector, attribute, read } = by;
    for (const element of document.querySelectorAll(selector)) {
      const text = attribute ? element.getAttribute(attribute) : element.textContent;
      const date = text && readDate((read ? read(text) : text) ?? '');
      if (date) return { date, by };
    }
  }
  const date = visibleDate(document);
  return date === null ? null : { date, by: 'visible' };
}

/** The article's own date in ISO 8601, or null where the page does not tell it. */
export const publishedAt = (document: Document): string | null =>
  findPublished(document)?.date ?? null;
