import { language, t } from './translate.ts';

const day = /^(\d{4})-(\d{2})-(\d{2})/;
const month = /^(\d{4})-(\d{2})$/;

/**
 * A date of the dataset, `YYYY-MM-DD…` or `YYYY-MM`, in the reader's language. It is a day in
 * Korea and is not moved into the reader's time zone.
 */
export function formatDate(date: string, length: 'long' | 'short' = 'long'): string {
  const parsed = parse(date);
  return parsed ? formatter(parsed.exact, length).format(parsed.time) : date;
}

/** From when until when, in words, where either is known; null where neither is. */
export function formatPeriod(from: string | undefined, until: string | undefined): string | null {
  if (from === undefined) {
    return until === undefined ? null : t('period_until', { until: formatDate(until) });
  }
  if (until === undefined) return formatDate(from);
  const [first, last] = [parse(from), parse(until)];
  if (!first || !last || first.exact !== last.exact) {
    return t('period_between', { from: formatDate(from), until: formatDate(until) });
  }
  return formatter(first.exact, 'long').formatRange(first.time, last.time);
}

interface ParsedDate {
  /** As a time in UTC, where days are counted without a zone. */
  time: number;
  exact: 'day' | 'month';
}

function parse(date: string): ParsedDate | null {
  const found = day.exec(date) ?? month.exec(date);
  if (!found) return null;
  const [year = 0, monthOfYear = 1, dayOfMonth] = found.slice(1).map(Number);
  return {
    time: Date.UTC(year, monthOfYear - 1, dayOfMonth ?? 1),
    exact: dayOfMonth === undefined ? 'month' : 'day',
  };
}

function formatter(exact: ParsedDate['exact'], length: 'long' | 'short'): Intl.DateTimeFormat {
  const shortMonth = language() === 'ko' ? 'numeric' : 'short';
  return new Intl.DateTimeFormat(language(), {
    year: 'numeric',
    month: length === 'long' ? 'long' : shortMonth,
    ...(exact === 'day' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}

/** A moment (ISO 8601) in the reader's language and time zone, to the minute. */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
