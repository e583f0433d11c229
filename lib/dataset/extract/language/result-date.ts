import type { Span } from './clauses.ts';
import { daysIn } from './dates.ts';
import { monthsIn } from './months.ts';

/** The day of a result: named in its clause, else in the sentence; else the month in its clause. */
export function resultDate(
  text: string,
  { start, end }: Span,
  published: string,
): string | undefined {
  const clause = text.slice(start, end);
  const day = daysIn(clause, published).at(-1) ?? daysIn(text, published)[0];
  return day?.date ?? monthsIn(clause, published).at(-1)?.date;
}
