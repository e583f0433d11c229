/** `2025-07-29`, `2025.07.29.`, `2025/7/29`, `2025년 7월 29일`, with a day of the week behind it. */
const date =
  /(?<year>\d{4})\s*(?:[-./]|년)\s*(?<month>\d{1,2})\s*(?:[-./]|월)\s*(?<day>\d{1,2})\s*[.일]?(?:\s*\(?[월화수목금토일](?:요일)?\)?(?=\s|$))?/u;

/** `06:03:00`, `오후 3:05`, `15시 5분`, `3:05 PM`, with a zone of time behind it. */
const clock =
  /(?<before>오전|오후|AM|PM)?\s*(?<hour>\d{1,2})\s*(?::|시)\s*(?:(?<minute>\d{1,2})\s*(?::\s*(?<second>\d{1,2})(?:\.\d+)?|분(?:\s*(?<second2>\d{1,2})\s*초)?)?)?\s*(?<after>AM|PM)?\s*(?<zone>Z|[+-]\d{2}:?\d{2}|KST)?/u;

/** What outlets write before the time. */
const label =
  /(?:기사\s*)?(?:입력|등록|승인|송고|작성|게재|발행|수정|최종\s*수정|업데이트)(?:\s*(?:시간|일시|일))?\s*[:：]?\s*/u;

const timeLine = new RegExp(
  `^(?:${label.source})?${date.source}(?:[T\\s]\\s*${clock.source})?(?:\\s*(?:[|/·]\\s*)?(?:${label.source})\\d.*)?$`,
  'iu',
);

/** Nothing but digits and words of times, beginning with a date, or a time told as ago: meant as one. */
const timeLike = new RegExp(
  `^(?:${label.source})?(?:\\d{4}\\s*[-./년]\\s*\\d{1,2}\\s*[-./월][-\\d\\s./:()년월일시분초오전후요화수목금토TZAPM+]*|\\d+\\s*(?:초|분|시간|일)\\s*전)$`,
  'iu',
);

/** Longest line that is looked at; times with two labels have about 60 characters. */
const longest = 90;

export type TimeLine =
  /** In Korean time, `YYYY-MM-DDTHH:MM:SS+09:00`. */
  { kind: 'time'; publishedAt: string } | { kind: 'unreadable' };

/**
 * Reads a line that is a time and nothing else. Where outlets give several, the first counts
 * (they put the entry before the change); one without a clock is read as midnight.
 *
 * @returns null for a line that is no time
 */
export function readTimeLine(line: string): TimeLine | null {
  if (line.length > longest) return null;
  const groups = timeLine.exec(line)?.groups;
  if (!groups) return timeLike.test(line) ? { kind: 'unreadable' } : null;
  const half = (groups.before ?? groups.after)?.toUpperCase();
  const clockHour = Number(groups.hour ?? 0);
  const hour = half === undefined ? clockHour : from12(clockHour, half === '오후' || half === 'PM');
  const publishedAt = inKorea(
    [Number(groups.year), Number(groups.month), Number(groups.day)],
    [hour, Number(groups.minute ?? 0), Number(groups.second ?? groups.second2 ?? 0)],
    minutesEast(groups.zone),
  );
  return publishedAt === null ? { kind: 'unreadable' } : { kind: 'time', publishedAt };
}

/** `오후 15:05` is written too: an hour past 12 stays what it is. */
function from12(hour: number, afternoon: boolean): number {
  if (hour > 12) return hour;
  return (hour % 12) + (afternoon ? 12 : 0);
}

const korea = 9 * 60;

function minutesEast(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'KST') return korea;
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** ISO 8601 in Korean time; null for a date or a clock that doesn't exist. */
function inKorea(
  [year, month, day]: [number, number, number],
  [hour, minute, second]: [number, number, number],
  zone: number,
): string | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return null;
  utc.setUTCHours(hour, minute + korea - zone, second);
  return `${utc.toISOString().slice(0, 19)}+09:00`;
}
