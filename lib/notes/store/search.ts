import { type CurrentId, redirected } from '../redirected.ts';
import { matches, prepare } from '../search/match.ts';
import type { Note, NotesSearch, SearchAnswer } from '../types.ts';
import { sift } from './damaged.ts';
import type { NotesDatabase } from './database.ts';
import { inOrder } from './in-order.ts';

/** Notes read at once, and notes read before an answer with few hits goes out. */
const BATCH = 500;
const READ_BEFORE_ANSWER = 5000;

/**
 * Looks through the notes outside of the bin, in order, by reading them: an index of bigrams
 * cost thirty seconds and three times the notes (design 12). Answers with what it has as soon as it
 * has `limit` hits or has read for a while; the caller shows them and asks on from `next`.
 */
export async function search(
  db: NotesDatabase,
  { terms, limit, order = 'newest', before }: NotesSearch,
  currentId: CurrentId,
): Promise<SearchAnswer> {
  const hits: Note[] = [];
  let read = 0;
  for await (const batch of inOrder(db, BATCH, order, before)) {
    for (const record of batch) {
      read++;
      const hit = hitOf(record, terms, currentId);
      if (hit === undefined) continue;
      hits.push(hit);
      if (hits.length >= limit) return { hits, next: placeOf(record) };
    }
    const last = batch.at(-1);
    if (read >= READ_BEFORE_ANSWER && last !== undefined) return { hits, next: placeOf(last) };
  }
  return { hits, next: null };
}

/** Searched as it lies there; read with care only where it is a hit. */
function hitOf(record: Note, terms: NotesSearch['terms'], currentId: CurrentId): Note | undefined {
  if (record.deletedAt !== null) return undefined;
  try {
    const note = redirected(record, currentId);
    return matches(prepare(note), terms) ? sift([note]).notes[0] : undefined;
  } catch {
    // Damaged: a list comes across it and sets it aside.
    return undefined;
  }
}

function placeOf({ id, createdAt }: Note): { time: string; id: string } {
  return { time: createdAt, id };
}
