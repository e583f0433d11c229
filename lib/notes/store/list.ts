import { type CurrentId, redirected } from '../redirected.ts';
import type { Note, NotesOrder, NotesQuery } from '../types.ts';
import { sift } from './damaged.ts';
import type { NotesDatabase } from './database.ts';
import { comparePlaces, inOrder, isBehind, type Place } from './in-order.ts';
import { orphanRecords } from './orphans.ts';

/** Notes that answer a query, in its order, and the records that could not be read on the way. */
export async function list(
  db: NotesDatabase,
  query: NotesQuery,
  currentId: CurrentId,
): Promise<{ notes: Note[]; damaged: unknown[] }> {
  const time = (record: Note): string => (query.bin ? record.deletedAt : null) ?? record.createdAt;
  const order = query.bin ? 'newest' : (query.order ?? 'newest');
  const placeOf = (record: Note): Place => ({ time: time(record), id: record.id });
  const records = (await candidates(db, query, currentId))
    // A record whose time of deletion is no text is damaged, and found to be so below.
    .filter(({ deletedAt }) => (typeof deletedAt === 'string') === (query.bin ?? false))
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b), order));
  const notes: Note[] = [];
  const damaged: unknown[] = [];
  // Read with care only as many as are wanted: of a long list that is the greater part of the cost.
  for (const record of records) {
    if (notes.length === query.limit) break;
    const [note] = sift([record]).notes;
    if (note === undefined) damaged.push(record);
    else if (answers(note, query) && isBehind(placeOf(note), query.before, order)) {
      notes.push(redirected(note, currentId));
    }
  }
  return { notes, damaged };
}

function answers(note: Note, { page }: NotesQuery): boolean {
  return page === undefined || note.page.url === page;
}

/** All records that may answer, by the index that leaves the fewest. */
async function candidates(
  db: NotesDatabase,
  query: NotesQuery,
  currentId: CurrentId,
): Promise<Note[]> {
  const notes = db.transaction('notes', 'readonly').objectStore('notes');
  if (query.participant !== undefined) {
    const index = notes.index('participants');
    const wanted = currentId(query.participant);
    const found = new Map<string, Note>();
    for await (const { key } of index.iterate(null, 'nextunique')) {
      if (currentId(key) !== wanted) continue;
      for (const note of await index.getAll(key)) found.set(note.id, note);
    }
    return [...found.values()];
  }
  if (query.orphans) return orphanRecords(db);
  if (query.page !== undefined) return notes.index('url').getAll(query.page);
  if (query.bin) return notes.index('deletedAt').getAll();
  if (query.limit === undefined) return notes.index('createdAt').getAll();
  return first(db, query.limit, query.order ?? 'newest', query.before);
}

/** The first records outside of the bin, at least so many where there are. */
async function first(
  db: NotesDatabase,
  limit: number,
  order: NotesOrder,
  before?: Place,
): Promise<Note[]> {
  const found: Note[] = [];
  for await (const batch of inOrder(db, limit, order, before)) {
    found.push(...batch.filter(({ deletedAt }) => deletedAt === null));
    if (found.length >= limit) break;
  }
  return found;
}
