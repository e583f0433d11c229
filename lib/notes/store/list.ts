import type { Note, NotesQuery } from '../types.ts';
import { sift } from './damaged.ts';
import type { NotesDatabase } from './database.ts';

/** The id under which a participant goes today: redirects of the dataset, followed to their end. */
export type CurrentId = (participant: string) => string;

/** Notes that answer a query, newest first, and the records that could not be read on the way. */
export async function list(
  db: NotesDatabase,
  query: NotesQuery,
  currentId: CurrentId,
): Promise<{ notes: Note[]; damaged: unknown[] }> {
  const records = await candidates(db, query, currentId);
  const { notes, damaged } = sift(records);
  const time = (note: Note): string => (query.bin ? note.deletedAt : null) ?? note.createdAt;
  const found = notes
    .filter((note) => (note.deletedAt !== null) === (query.bin ?? false))
    .filter((note) => query.page === undefined || note.page.url === query.page)
    .map((note) => redirected(note, currentId))
    .sort((a, b) => compare(time(b), time(a)) || compare(b.id, a.id))
    .filter((note) => isBehind(note.id, time(note), query.before));
  return { notes: found.slice(0, query.limit), damaged };
}

/** The note with its participants' ids of today. */
export function redirected(note: Note, currentId: CurrentId): Note {
  return { ...note, participants: [...new Set(note.participants.map(currentId))] };
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
  if (query.page !== undefined) return notes.index('url').getAll(query.page);
  if (query.bin) return notes.index('deletedAt').getAll();
  if (query.limit === undefined) return notes.index('createdAt').getAll();
  return newest(db, query.limit, query.before?.time);
}

/** The newest records outside of the bin, and all of the same instant as the last of them. */
async function newest(db: NotesDatabase, limit: number, from?: string): Promise<Note[]> {
  const range = from === undefined ? null : IDBKeyRange.upperBound(from);
  const index = db.transaction('notes', 'readonly').objectStore('notes').index('createdAt');
  const found: Note[] = [];
  let last: string | undefined;
  // Those of the instant `from` were partly shown already: they do not count.
  let counted = 0;
  for await (const { key, value } of index.iterate(range, 'prev')) {
    if (counted >= limit && key !== last) break;
    found.push(value);
    last = key;
    if (value.deletedAt === null && key !== from) counted++;
  }
  return found;
}

function isBehind(id: string, time: string, before: NotesQuery['before']): boolean {
  if (before === undefined) return true;
  return (compare(time, before.time) || compare(id, before.id)) < 0;
}

/** By code units, as IndexedDB orders texts. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
