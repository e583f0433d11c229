import type { Note, NotesOrder } from '../types.ts';
import type { NotesDatabase } from './database.ts';

/** A note's place in the order of a list: its time, and its id among notes of one instant. */
export interface Place {
  time: string;
  id: string;
}

/** Negative when `a` comes before `b` as IndexedDB orders texts: by code units. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Negative when `a` comes before `b` in a list of that order. */
export function comparePlaces(a: Place, b: Place, order: NotesOrder): number {
  const ascending = compare(a.time, b.time) || compare(a.id, b.id);
  return order === 'newest' ? -ascending : ascending;
}

/** True for what comes behind `before` in a list of that order. */
export function isBehind(place: Place, before: Place | undefined, order: NotesOrder): boolean {
  return before === undefined || comparePlaces(place, before, order) > 0;
}

/**
 * All records behind `before` by the time they were made, in that order, in batches of about `size`.
 * A cursor over values costs a turn of the event loop a record; a key cursor that jumps to where
 * the batch ends, and one `getAll`, cost two a batch.
 */
export async function* inOrder(
  db: NotesDatabase,
  size: number,
  order: NotesOrder,
  before?: Place,
): AsyncGenerator<Note[]> {
  const isNewest = order === 'newest';
  const from = (time: string, isOpen = false) =>
    isNewest ? IDBKeyRange.upperBound(time, isOpen) : IDBKeyRange.lowerBound(time, isOpen);
  let range = before === undefined ? null : from(before.time);
  while (true) {
    const index = db.transaction('notes', 'readonly').objectStore('notes').index('createdAt');
    const first = await index.openKeyCursor(range, isNewest ? 'prev' : 'next');
    if (first === null) return;
    const near = first.key;
    const last = size > 1 ? await first.advance(size - 1) : first;
    // Notes of one instant are never torn apart: the batch holds all of the last one.
    const far = last?.key;
    const batch = await index.getAll(far === undefined ? from(near) : between(near, far));
    if (isNewest) batch.reverse();
    yield batch.filter(({ id, createdAt }) => isBehind({ time: createdAt, id }, before, order));
    if (far === undefined) return;
    range = from(far, true);
  }
}

function between(one: string, other: string): IDBKeyRange {
  return one < other ? IDBKeyRange.bound(one, other) : IDBKeyRange.bound(other, one);
}
