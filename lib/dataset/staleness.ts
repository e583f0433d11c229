/** Months after which a reader is told that the dataset is old (half a year of a yearly programme). */
const FRESH_MONTHS = 6;

/** Korea is nine hours ahead of UTC, without summer time since 1988. */
const KOREA_AHEAD = 9 * 60 * 60 * 1000;

/**
 * Whether a dataset as of a day (`YYYY-MM-DD`) is older than six months.
 *
 * @param now milliseconds since the epoch
 */
export function isStale(asOf: string, now: number): boolean {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  // The last day of a month that is too short for it: 31 August and six months is the end of February.
  const lastDay = new Date(Date.UTC(year, month + FRESH_MONTHS, 0)).getUTCDate();
  const until = Date.UTC(year, month - 1 + FRESH_MONTHS, Math.min(day, lastDay) + 1);
  return now + KOREA_AHEAD >= until;
}
