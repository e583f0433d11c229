import type { Note } from '../types.ts';
import type { NotesDatabase } from './database.ts';

/** A note's place in the order of a list: its time, and its id among notes of one instant. */
export interface Place {
  time: string;
  id: string;
}

/** Negative when `a` comes before `b` as IndexedDB orders texts: by code units. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** True for what comes behind `before` in a list that has the newest first. */
export function isBehind(place: Place, before: Place | undefined): boolean {
  if (before === undefined) return true;
  return (compare(place.time, before.time) || compare(place.id, before.id)) < 0;
}

/**
 * All records behind `before` by the time they were made, newest first, in batches of about `size`.
 * A cursor over values costs a turn of the event loop a record; a key cursor that jumps to where
 * the batch ends, and one `getAll`, cost two a batch.
 */
export async function* newestFirst(
  db: NotesDatabase,
  size: number,
  before?: Place,
): AsyncGenerator<Note[]> {
  let range = before === undefined ? null : IDBKeyRange.upperBound(before.time);
  while (true) {
    const index = db.transaction('notes', 'readonly').objectStore('notes').index('createdAt');
    const first = await index.openKeyCursor(range, 'prev');
    if (first === null) return;
    const newest = first.key;
    const last = size > 1 ? await first.advance(size - 1) : first;
    // Notes of one instant are never torn apart: the batch begins with all of the oldest.
    const oldest = last?.key;
    const batch = await index.getAll(
      oldest === undefined ? IDBKeyRange.upperBound(newest) : IDBKeyRange.bound(oldest, newest),
    );
    yield batch.reverse().filter(({ id, createdAt }) => isBehind({ time: createdAt, id }, before));
    if (oldest === undefined) return;
    range = IDBKeyRange.upperBound(oldest, true);
  }
}
