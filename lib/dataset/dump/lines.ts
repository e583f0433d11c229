import { clean } from './clean.ts';
import { sourcesLine } from './sources.ts';
import { readTimeLine, type TimeLine } from './time.ts';

/** A line of an article: as it stands, because markup may go on over lines, and cleaned. */
export interface TextLine {
  kind: 'text' | 'sources';
  number: number;
  raw: string;
  text: string;
}

/** A line of a dump, by what it is for. */
export type Line =
  | TextLine
  /** The stray `-` between results. */
  | { kind: 'dash'; number: number }
  | { kind: 'total'; number: number; total: number }
  | (TimeLine & { number: number });

const total = /^검색\s*결과\s*(?:총\s*)?(\d[\d,]*)\s*건$/u;
const dash = /^[-–—―]+$/u;

/** Cuts a text at all line ends there are (Windows, Unix, old Mac) and says what each line is. */
export function* readLines(text: string): Generator<Line> {
  let number = 0;
  for (const raw of text.split(/\r\n|\n|\r/u)) {
    number += 1;
    if (raw.trim() !== '') yield readLine(raw, number);
  }
}

function readLine(raw: string, number: number): Line {
  const text = clean(raw);
  if (dash.test(text)) return { kind: 'dash', number };
  const declared = total.exec(text)?.[1];
  if (declared !== undefined) {
    return { kind: 'total', number, total: Number(declared.replaceAll(',', '')) };
  }
  const time = readTimeLine(text);
  if (time) return { ...time, number };
  return { kind: sourcesLine.test(text) ? 'sources' : 'text', number, raw, text };
}
