import { englishMonth, monthNumber } from './english-months.ts';

/** `7월`, `2025년 11월`, `지난해 12월`, `2025년 말`, `다음 달 초`: a month where no day is given. */
const month =
  /(?<year>\d{4}년|지난해|작년|올해|내년)?\s*(?:(?<!\d)(?<month>\d{1,2})월(?!\s*\d{1,2}일)|(?<=[년해]\s)(?<end>말|초)(?![가-힣])|(?<which>지난달|지난\s달|이달|다음\s?달|내달)(?!\s*\d{1,2}일))/gu;

/** A month that a text names, `YYYY-MM`, with its place. */
export interface NamedMonth {
  date: string;
  start: number;
  end: number;
}

/**
 * The months that a text names without a day, as an article of a given day means them: without a
 * year it is the one nearest to the article; the end of a year is its last month.
 *
 * @param published day of the article, `YYYY-MM-DD`
 */
export function monthsIn(text: string, published: string): NamedMonth[] {
  const [now = 0, today = 0] = published.split('-').map(Number);
  const english = englishMonthsIn(text, now, today);
  const korean = [...text.matchAll(month)].flatMap(({ 0: all, groups, index }) => {
    if (groups?.which !== undefined) {
      const date = monthFrom(now, today, groups.which);
      return [{ date, start: index, end: index + all.length }];
    }
    const number = groups?.month === undefined ? 0 : Number(groups.month);
    const named = number || (groups?.end === '말' ? 12 : 1);
    if (named > 12 || (number === 0 && groups?.year === undefined)) return [];
    const year = yearMeant(groups?.year, named, now, today);
    const date = `${year}-${String(named).padStart(2, '0')}`;
    return [{ date, start: index, end: index + all.length }];
  });
  return [...english, ...korean];
}

const englishMonthNamed = new RegExp(
  `\\b(?<which>last|in|this|next)\\s${englishMonth}(?!\\s\\d{1,2}\\b)(?:\\s(?<year>\\d{4}))?`,
  'gu',
);

/** `last August`, `in January 2026`. */
function englishMonthsIn(text: string, now: number, today: number): NamedMonth[] {
  return [...text.matchAll(englishMonthNamed)].map(({ 0: all, groups, index: start }) => {
    const number = monthNumber(groups?.name ?? '');
    const isLast = groups?.which === 'last' && number >= today;
    const meant = yearMeant(groups?.year, number, now, today);
    const year = isLast ? now - 1 : groups?.which === 'last' && number < today ? now : meant;
    return { date: `${year}-${String(number).padStart(2, '0')}`, start, end: start + all.length };
  });
}

/** The month of an article, or the one before or behind it. */
function monthFrom(year: number, month: number, which: string): string {
  const ahead = which === '이달' ? 0 : 1;
  const shift = which.startsWith('지난') ? -1 : ahead;
  return new Date(Date.UTC(year, month - 1 + shift, 1)).toISOString().slice(0, 7);
}

function yearMeant(given: string | undefined, month: number, now: number, today: number): number {
  if (given === '지난해' || given === '작년') return now - 1;
  if (given === '내년') return now + 1;
  if (given !== undefined && given !== '올해') return Number(given.slice(0, 4));
  if (given === undefined && month > today + 6) return now - 1;
  return given === undefined && month < today - 6 ? now + 1 : now;
}
