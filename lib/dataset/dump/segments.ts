import type { Line, TextLine } from './lines.ts';
import { readOpening } from './outlet.ts';

/** What stands before a time: the lines of its record, and what was left over before them. */
export interface Segments {
  record: TextLine[];
  /** Each without a time of its own. */
  leftOver: TextLine[][];
}

const opens = (line: TextLine | undefined): boolean =>
  line !== undefined && readOpening(line.text) !== null;

/** Text lines parted at the stray dashes. */
export function partAtDashes(lines: readonly Line[]): TextLine[][] {
  const parts: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.kind === 'dash') parts.push([]);
    else if (line.kind === 'text' || line.kind === 'sources') parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.some(({ text }) => text !== ''));
}

/**
 * Which of the lines before a time are its record. Dashes stand between records, but also
 * stray: before a body (then its headline is the part before), or inside one (then a single
 * line goes on with it).
 */
export function recordBefore(lines: readonly Line[]): Segments {
  const parts: TextLine[][] = [];
  for (const part of partAtDashes(lines)) {
    const before = parts.at(-1);
    const isBody = opens(part[0]) || (part.length === 1 && before?.length === 1);
    const goesOn = part.length === 1 && before?.slice(1).some(opens) === true;
    if (before && ((isBody && !before.slice(1).some(opens)) || (goesOn && !isBody))) {
      before.push(...part);
    } else parts.push(part);
  }
  return { record: parts.pop() ?? [], leftOver: parts };
}
