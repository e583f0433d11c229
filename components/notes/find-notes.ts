import type { NotesClient } from '../../lib/notes/client.ts';
import type {
  Note,
  NotesOrder,
  NotesQuery,
  NotesResult,
  SearchTerm,
} from '../../lib/notes/types.ts';

/** Which notes a view shows. */
export type Wanted =
  | { by: 'query'; query: Pick<NotesQuery, 'participant' | 'orphans' | 'order'> }
  | { by: 'search'; terms: SearchTerm[]; order: NotesOrder };

/** Notes in an order, and whether there are more of them. */
export interface Found {
  notes: Note[];
  order: NotesOrder;
  more: boolean;
}

/** Somebody who waits for a search. */
export interface Waiting {
  /** Gets what is found so far while older notes are still being read. */
  onPart: (found: Found) => void;
  /** False once nobody waits any more: no further notes are read then. */
  isWanted: () => boolean;
}

const nobody: Waiting = { onPart: () => {}, isWanted: () => true };

/** The first notes that are wanted, at most `limit`. */
export async function findNotes(
  client: NotesClient,
  wanted: Wanted,
  limit: number,
  waiting: Waiting = nobody,
): Promise<NotesResult<Found>> {
  // One more than is shown tells whether there are more.
  const result =
    wanted.by === 'query'
      ? await client.list({ ...wanted.query, limit: limit + 1 })
      : await firstHits(client, wanted, limit + 1, waiting);
  if (!result.ok) return result;
  const notes = result.value;
  const order = (wanted.by === 'query' ? wanted.query.order : wanted.order) ?? 'newest';
  return { ok: true, value: { notes: notes.slice(0, limit), order, more: notes.length > limit } };
}

async function firstHits(
  client: NotesClient,
  { terms, order }: Extract<Wanted, { by: 'search' }>,
  limit: number,
  { onPart, isWanted }: Waiting,
): Promise<NotesResult<Note[]>> {
  const hits: Note[] = [];
  for await (const result of client.search(terms, limit, order)) {
    if (!result.ok) return result;
    hits.push(...result.value);
    if (hits.length >= limit || !isWanted()) break;
    if (result.value.length > 0) onPart({ notes: [...hits], order, more: true });
  }
  return { ok: true, value: hits };
}
