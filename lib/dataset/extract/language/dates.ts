import { englishMonth, monthNumber } from './english-months.ts';

/** `지난 25일`, `오는 30~31일`, `다음 달 12일`, `8월 4일`, `2026년 2월 20일`, `4일`. */
const day =
  /(?:(?<year>\d{4})년\s*)?(?:(?<month>\d{1,2})월\s*|(?<which>지난달|지난\s?달|다음\s?달|내달|이달|지난|오는)\s*)?(?<!\d|~)(?<day>\d{1,2})(?:\s*[~∼-]\s*\d{1,2})?일(?!\s*(?:간|부터|까지|동안|만|째))/gu;

const planned = /예정|계획이|방침/u;

/** A day that a text names, `YYYY-MM-DD`, with its place. */
export interface NamedDay {
  date: string;
  start: number;
  end: number;
}

/**
 * The days that a text names, as the article of a given day means them: a bare number and `지난`
 * are of this month, or of the one before where that day has not come yet; `오는` is ahead. Where no
 * number is given, `오늘` and `이날` are the day itself.
 *
 * @param published day of the article, `YYYY-MM-DD`
 */
export function daysIn(text: string, published: string): NamedDay[] {
  const named = [...text.matchAll(day)].flatMap(({ 0: all, groups, index: start }) => {
    const isAhead = planned.test(text.slice(start));
    const date = groups ? dayMeant(groups, published, isAhead) : null;
    return date === null ? [] : [{ date, start, end: start + all.length }];
  });
  named.push(...englishDaysIn(text, published), ...weekdaysIn(text, published));
  const [today] = text.matchAll(/(?<![가-힣])(?:오늘|이날)(?![가-힣]*의)/gu);
  if (!today || named.length > 0) return named;
  return [{ date: published, start: today.index, end: today.index + today[0].length }];
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `on Thursday`, `said Friday`: in English news the last such day, the article's own among them. */
function weekdaysIn(text: string, published: string): NamedDay[] {
  return [...text.matchAll(/\b(?:on|said)\s(?<name>[A-Z][a-z]+day)\b/gu)].flatMap((match) => {
    const weekday = weekdays.indexOf(match.groups?.name ?? '');
    if (weekday < 0) return [];
    const date = new Date(`${published}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - weekday + 7) % 7));
    const { index: start, 0: all } = match;
    return [{ date: date.toISOString().slice(0, 10), start, end: start + all.length }];
  });
}

const englishDay = new RegExp(
  `\\b${englishMonth}\\s(?<day>\\d{1,2})(?!\\d)(?:,\\s(?<year>\\d{4}))?`,
  'gu',
);

/** `Aug. 4`, `January 15, 2026`. */
function englishDaysIn(text: string, published: string): NamedDay[] {
  return [...text.matchAll(englishDay)].flatMap(({ 0: all, groups, index: start }) => {
    const month = String(monthNumber(groups?.name ?? ''));
    const meant = { ...groups, month };
    const date = dayMeant(meant, published);
    return date === null ? [] : [{ date, start, end: start + all.length }];
  });
}

function dayMeant(
  groups: Record<string, string | undefined>,
  published: string,
  isAhead = false,
): string | null {
  const [year = 0, month = 0, today = 0] = published.split('-').map(Number);
  const number = Number(groups.day);
  const which = groups.which?.replace(/\s/u, '');
  if (groups.month !== undefined) {
    const named = Number(groups.month);
    // Without a year, a month far ahead is that of the year before.
    return written(Number(groups.year ?? (named > month + 6 ? year - 1 : year)), named, number);
  }
  if (which === '지난달') return written(year, month - 1, number);
  if (which === '다음달' || which === '내달') return written(year, month + 1, number);
  if (which === '오는') return written(year, number < today ? month + 1 : month, number);
  // `21일 낼 예정이다` on the 20th is tomorrow.
  const isPast = number > today && which !== '이달' && !(isAhead && which === undefined);
  return written(year, isPast ? month - 1 : month, number);
}

/** Months may run over into the next or last year; null for a day that does not exist. */
function written(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
