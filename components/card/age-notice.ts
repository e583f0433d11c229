import { formatDate } from '../../lib/i18n/dates.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NotePage } from '../../lib/notes/types.ts';

/** Korea is nine hours ahead of UTC, without summer time since 1988. */
const KOREA_AHEAD = 9 * 60 * 60 * 1000;

/** The day in Korea of an article's own date, `YYYY-MM-DD`; null where it is none. */
export function koreanDay(publishedAt: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(publishedAt)) return publishedAt;
  const time = Date.parse(publishedAt);
  if (Number.isNaN(time)) return null;
  return new Date(time + KOREA_AHEAD).toISOString().slice(0, 10);
}

/** The day in Korea of a page's article, `YYYY-MM-DD`; null where it tells none. */
export const dayOf = ({ publishedAt }: Pick<NotePage, 'publishedAt'>): string | null =>
  publishedAt === null ? null : koreanDay(publishedAt);

/**
 * The day that a page is read as of, `YYYY-MM-DD`; null where it tells none, or where the dataset
 * knows nothing newer to set against it.
 */
export function pageDay(page: Pick<NotePage, 'publishedAt'>, asOf: string): string | null {
  const day = dayOf(page);
  return day !== null && day < asOf ? day : null;
}

/**
 * What the reader must know of the age of what the card says: that the page is newer, or that the
 * page's own date is not known. Null where the dataset is as new as the page.
 */
export function ageNotice(page: NotePage, asOf: string): string | null {
  const day = dayOf(page);
  if (day === null) return t('age_unknown', { date: formatDate(asOf) });
  if (day <= asOf) return null;
  return t('age_newer', { date: formatDate(asOf), page: formatDate(day) });
}
