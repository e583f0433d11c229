import * as v from 'valibot';
import { noteSchema } from '../schema.ts';
import type { Note } from '../types.ts';
import type { NotesDatabase } from './database.ts';
import { write } from './transaction.ts';

/** Records as they lie in the store, told apart by whether they can be read. */
export function sift(records: readonly unknown[]): { notes: Note[]; damaged: unknown[] } {
  const notes: Note[] = [];
  const damaged: unknown[] = [];
  for (const record of records) {
    const result = v.safeParse(noteSchema, record);
    if (result.success) notes.push(result.output);
    else damaged.push(record);
  }
  return { notes, damaged };
}

/** A stored record, or undefined when there is none that can be read. */
export function readable(record: unknown): Note | undefined {
  return record === undefined ? undefined : sift([record]).notes[0];
}

/**
 * Moves records that can't be read out of the notes, as they are, so that they hide no others and
 * are counted, exported and never lost.
 */
export async function setAside(
  db: NotesDatabase,
  records: readonly unknown[],
  foundAt: string,
): Promise<void> {
  await write(db, ['notes', 'damaged'], async (tx) => {
    const notes = tx.objectStore('notes');
    const damaged = tx.objectStore('damaged');
    for (const record of records) {
      const { id } = record as { id: string };
      // It may have been mended or moved since it was read.
      const current: unknown = await notes.get(id);
      if (current === undefined) continue;
      const result = v.safeParse(noteSchema, current);
      if (result.success) continue;
      const [issue] = result.issues;
      const reason = `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`;
      await damaged.put({ id, record: current, reason, foundAt });
      await notes.delete(id);
    }
  });
}

/**
 * Sets aside what no view would come across: a record whose time is damaged is in no index of
 * times. Counting tells whether there is one; only then all are read.
 */
export async function sweep(db: NotesDatabase, foundAt: string): Promise<void> {
  const tx = db.transaction('notes', 'readonly');
  const notes = tx.objectStore('notes');
  const [all, indexed] = await Promise.all([notes.count(), notes.index('createdAt').count()]);
  if (all === indexed) return;
  const { damaged } = sift(await notes.getAll());
  if (damaged.length > 0) await setAside(db, damaged, foundAt);
}

/** What was set aside, each record as it was. */
export async function damagedRecords(db: NotesDatabase): Promise<unknown[]> {
  const records = await db.transaction('damaged', 'readonly').objectStore('damaged').getAll();
  return records.map(({ record }) => record);
}
