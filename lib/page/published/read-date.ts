/** Offset of Korean time, all year. */
const KOREA = '+09:00';

/** A date with or without a time, as Korean pages write it for machines and for readers. */
const written =
  /^\s*(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})(?:\s*[일.]?(?:\s*\([월화수목금토일]\))?[\sT(]*(오전|오후)?\s*(\d{1,2})\s*[:시]\s*(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|KST|[+-]\d{2}:?\d{2})?)?/;

/** As English editions write it: `July 29, 2025 - 09:00`, `Jul 29, 2025 4:00 pm`. */
const english =
  /^\s*([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4})(?:[\s,–-]*(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?)?/i;

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Milliseconds since the epoch, as on MSN. */
const epoch = /^\s*(\d{13})\s*$/;

/** Without separators, as in Daum's `og:regDate`. */
const packed = /^\s*(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?\s*$/;

/**
 * A date in ISO 8601 (`YYYY-MM-DD` or with time and offset), or null for a text that begins with
 * none. A time without offset is Korea's: that is where the outlets are.
 */
export function readDate(text: string): string | null {
  const [, milliseconds] = epoch.exec(text) ?? [];
  if (milliseconds) return new Date(Number(milliseconds)).toISOString();
  const [, year, month, day, half, hour, minute, second, zone] =
    written.exec(text) ?? unpack(text) ?? translate(text) ?? [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(date)) return null;
  if (!hour || !minute) return date;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half === '오후' ? 12 : 0);
  const time = `${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}`;
  const stamp = `${date}T${time}${offsetOf(zone)}`;
  return Number.isNaN(Date.parse(stamp)) ? date : stamp;
}

function unpack(text: string): (string | undefined)[] | null {
  const match = packed.exec(text);
  if (!match) return null;
  const [all, year, month, day, hour, minute, second] = match;
  return [all, year, month, day, undefined, hour, minute, second];
}

function translate(text: string): (string | undefined)[] | null {
  const match = english.exec(text);
  if (!match) return null;
  const [all, name = '', day, year, hour, minute, second, half] = match;
  const month = months.indexOf(name.toLowerCase()) / 3 + 1;
  const ampm = half && (half.toLowerCase() === 'pm' ? '오후' : '오전');
  return [all, year, String(month), day, ampm, hour, minute, second];
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function offsetOf(zone: string | undefined): string {
  if (!zone || zone === 'KST') return KOREA;
  if (zone === 'Z') return zone;
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
