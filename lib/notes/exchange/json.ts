import * as v from 'valibot';
import type { Note } from '../types.ts';
import { checkedBy, checkedNote, failed, gather, type Reading } from './reading.ts';

/** Names the file's kind; other programs' exports have other keys. */
export const JSON_FORMAT = 'k-ai-lens-notes';

/** Raised when a reader of today would misread the file. */
const VERSION = 1;

/** What goes into the file besides the notes. */
export interface JsonExtras {
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** Records that could not be read, as they are: the file is complete. */
  damaged: readonly unknown[];
}

/**
 * Everything: `{ format, version, exportedAt, notes, damaged }`, the notes as the store has them
 * (also those in the bin), one a line.
 */
export function writeJson(notes: readonly Note[], { exportedAt, damaged }: JsonExtras): string {
  return `{
"format": "${JSON_FORMAT}",
"version": ${VERSION},
"exportedAt": ${JSON.stringify(exportedAt)},
"notes": ${lines(notes)},
"damaged": ${lines(damaged)}
}
`;
}

function lines(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

const fileSchema = v.object({ version: v.number(), notes: v.array(v.unknown()) });

export function readJson(data: unknown): Reading {
  const file = checkedBy(fileSchema, data, '');
  if ('reason' in file) return failed(file.place, file.reason);
  const { version, notes } = file.value;
  if (version !== VERSION) return failed('version', `${version} is not read, only ${VERSION}`);
  return gather(notes.map((note, i) => checkedNote(note, `notes[${i}]`)));
}
