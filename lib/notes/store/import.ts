import type { ImportEntry, Note, NotesResult } from '../types.ts';
import { readable } from './damaged.ts';
import type { NotesDatabase } from './database.ts';
import { done, failed } from './errors.ts';
import { write } from './transaction.ts';

/**
 * Puts notes of a file into the store as they are, all of them or none: none when one that is here
 * is no longer as the reader was shown it. A part that arrives twice was imported once. Answers
 * with the ids that were written.
 */
export function importNotes(
  db: NotesDatabase,
  entries: readonly ImportEntry[],
): Promise<NotesResult<string[]>> {
  return write(db, ['notes'], async (tx): Promise<NotesResult<string[]>> => {
    const notes = tx.objectStore('notes');
    const wanted: Note[] = [];
    // All asked for at once: waiting for each costs a turn of the browser's processes a note.
    const records: unknown[] = await Promise.all(entries.map(({ note }) => notes.get(note.id)));
    for (const [i, { note, over }] of entries.entries()) {
      const record = records[i];
      const current = readable(record);
      if (record !== undefined && current === undefined) {
        return failed({ code: 'storage', reason: 'a damaged record has this id' });
      }
      if (current !== undefined && isWritten(note, current)) continue;
      if (current !== undefined && current.revision !== over) {
        return failed({ code: 'conflict', current });
      }
      if (current === undefined && over !== null) return failed({ code: 'not-found', id: note.id });
      wanted.push(note);
    }
    await Promise.all(wanted.map((note) => notes.put(note)));
    return done(wanted.map(({ id }) => id));
  });
}

/** Compares what differs between any two states of one note. */
function isWritten(note: Note, current: Note): boolean {
  return stateOf(note) === stateOf(current);
}

function stateOf({ revision, text, tags, colour, changedAt, deletedAt }: Note): string {
  return JSON.stringify([revision, text, tags, colour, changedAt, deletedAt]);
}
