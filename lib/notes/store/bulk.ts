import type { Note } from '../types.ts';
import type { NotesDatabase } from './database.ts';
import { write } from './transaction.ts';

/** Puts all notes into the bin in one transaction, under one time by which they are found again. */
export async function deleteAll(
  db: NotesDatabase,
  now: number,
): Promise<{ ids: string[]; deletedAt: string }> {
  const deletedAt = new Date(now).toISOString();
  const ids = await changeAll(db, null, (note) =>
    note.deletedAt === null ? { ...note, deletedAt, changedAt: deletedAt } : null,
  );
  return { ids, deletedAt };
}

/** Takes out of the bin what was put there at that time. */
export async function restoreAll(
  db: NotesDatabase,
  deletedAt: string,
  now: number,
): Promise<{ ids: string[] }> {
  const changedAt = new Date(now).toISOString();
  return {
    ids: await changeAll(db, deletedAt, (note) => ({ ...note, deletedAt: null, changedAt })),
  };
}

/** Records read at once. */
const BATCH = 1000;

/** Goes through all notes, or those deleted at a time, by id; writes those that are changed. */
function changeAll(
  db: NotesDatabase,
  deletedAt: string | null,
  change: (note: Note) => Note | null,
): Promise<string[]> {
  return write(db, ['notes'], async (tx) => {
    const notes = tx.objectStore('notes');
    const keys =
      deletedAt === null
        ? await notes.getAllKeys()
        : await notes.index('deletedAt').getAllKeys(deletedAt);
    const ids: string[] = [];
    for (let from = 0; from < keys.length; from += BATCH) {
      const some = keys.slice(from, from + BATCH);
      const records = await Promise.all(some.map((key) => notes.get(key)));
      for (const record of records) {
        const changed = record && change(record);
        if (!changed) continue;
        ids.push(changed.id);
        void notes.put({ ...changed, revision: changed.revision + 1 });
      }
    }
    return ids;
  });
}
