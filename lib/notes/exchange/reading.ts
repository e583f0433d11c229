import * as v from 'valibot';
import { noteSchema } from '../schema.ts';
import type { Note } from '../types.ts';

/** What is wrong with a file, and where: `notes[3].page.url`, `line 12`. */
export interface Problem {
  place: string;
  reason: string;
}

/** A file, read. With a single problem nothing of it may be imported (threat model, stored data). */
export interface Reading {
  notes: Note[];
  problems: Problem[];
}

/** Data of a file, whose notes each are given or are a problem. */
export function gather(items: readonly (Note | Problem)[]): Reading {
  const notes: Note[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    if ('reason' in item) problems.push(item);
    else notes.push(item);
  }
  return { notes, problems };
}

export function failed(place: string, reason: string): Reading {
  return { notes: [], problems: [{ place, reason }] };
}

/** A note as a file has it, validated whole; `place` names it in a problem. */
export function checkedNote(data: unknown, place: string): Note | Problem {
  const result = v.safeParse(noteSchema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  return { place: field === null ? place : `${place}.${field}`, reason: issue.message };
}

/** Data of another program against its schema; null and a problem where it does not hold. */
export function checkedBy<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  place: string,
): { value: T } | Problem {
  const result = v.safeParse(schema, data);
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  const joined = [place, field].filter(Boolean).join('.');
  return { place: joined, reason: issue.message };
}

/** ISO 8601 as our store writes it, or null for what is no time. */
export function instantOf(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
