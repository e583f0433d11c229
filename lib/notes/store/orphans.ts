import type { Note } from '../types.ts';
import { sift } from './damaged.ts';
import type { NotesDatabase } from './database.ts';
import { write } from './transaction.ts';

/** What a look at a page has shown of a note: whether its quote still stands there. */
export interface Sighting {
  id: string;
  found: boolean;
}

/** Keeps which notes have lost their place; answers with the ids for which that has changed. */
export function keepSightings(
  db: NotesDatabase,
  sightings: readonly Sighting[],
  seenAt: string,
): Promise<string[]> {
  return write(db, ['orphans'], async (tx) => {
    const orphans = tx.objectStore('orphans');
    const changed: string[] = [];
    for (const { id, found } of sightings) {
      const isOrphan = (await orphans.getKey(id)) !== undefined;
      if (isOrphan !== found) continue;
      if (found) await orphans.delete(id);
      else await orphans.put({ id, seenAt });
      changed.push(id);
    }
    return changed;
  });
}

/** Ids of the notes whose quote was not found when their page was last looked at. */
export function orphanIds(db: NotesDatabase): Promise<string[]> {
  return db.transaction('orphans', 'readonly').objectStore('orphans').getAllKeys();
}

/** The records of those notes; one that is gone for good is left out. */
export async function orphanRecords(db: NotesDatabase): Promise<Note[]> {
  const tx = db.transaction(['orphans', 'notes'], 'readonly');
  const ids = await tx.objectStore('orphans').getAllKeys();
  const records = await Promise.all(ids.map((id) => tx.objectStore('notes').get(id)));
  return records.filter((record) => record !== undefined);
}

/** The notes with a quote that belong to a page. */
export async function quotedOn(db: NotesDatabase, url: string): Promise<Note[]> {
  const records = await db
    .transaction('notes', 'readonly')
    .objectStore('notes')
    .index('url')
    .getAll(url);
  return sift(records).notes.filter(({ anchor, deletedAt }) => anchor && deletedAt === null);
}
