import { language, t } from './translate.ts';

const day = /^(\d{4})-(\d{2})-(\d{2})/;
const month = /^(\d{4})-(\d{2})$/;

/**
 * A date of the dataset, `YYYY-MM-DD…` or `YYYY-MM`, in the reader's language. It is a day in
 * Korea and is not moved into the reader's time zone.
 */
export function formatDate(date: string, length: 'long' | 'short' = 'long'): string {
  const whole = day.exec(date) ?? month.exec(date);
  if (!whole) return date;
  const [, y, m, d] = whole.map(Number) as [number, number, number, number | undefined];
  const parts: Intl.DateTimeFormatOptions =
    length === 'long'
      ? { year: 'numeric', month: 'long' }
      : { year: 'numeric', month: language() === 'ko' ? 'numeric' : 'short' };
  if (d !== undefined) parts.day = 'numeric';
  return new Intl.DateTimeFormat(language(), { ...parts, timeZone: 'UTC' }).format(
    Date.UTC(y, m - 1, d ?? 1),
  );
}

/** A moment (ISO 8601) in the reader's language and time zone, to the minute. */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** From when until when, in words, where either is known; null where neither is. */
export function formatPeriod(from: string | undefined, until: string | undefined): string | null {
  if (from === undefined) {
    return until === undefined ? null : t('period_until', { until: formatDate(until) });
  }
  if (until === undefined || until === from) return formatDate(from);
  return t('period_between', { from: formatDate(from), until: formatDate(until) });
}
