import type { NotesClient } from '../client.ts';
import type { Note, NotesError, NotesResult } from '../types.ts';

/** Notes asked for at once. */
const BATCH = 1000;

export interface Progress {
  done: number;
  of: number;
}

export interface AllNotesOptions {
  onProgress?: (progress: Progress) => void;
  signal: AbortSignal;
}

/** Why there is no result: the store's reason, or the reader's. */
export type Interruption = NotesError | { code: 'cancelled' };

/** All notes, newest first, then those in the bin; a batch at a time, to be shown and cancelled. */
export async function allNotes(
  client: Pick<NotesClient, 'list' | 'state'>,
  { onProgress, signal }: AllNotesOptions,
): Promise<{ ok: true; value: Note[] } | { ok: false; error: Interruption }> {
  const state = await client.state();
  if (!state.ok) return state;
  const of = state.value.notes + state.value.inBin;
  const notes: Note[] = [];
  for (const bin of [false, true]) {
    let last: Note | undefined;
    do {
      if (signal.aborted) return { ok: false, error: { code: 'cancelled' } };
      const batch: NotesResult<Note[]> = await client.list({
        bin,
        limit: BATCH,
        ...(last && { before: { time: placeIn(last, bin), id: last.id } }),
      });
      if (!batch.ok) return batch;
      notes.push(...batch.value);
      last = batch.value.length < BATCH ? undefined : batch.value.at(-1);
      onProgress?.({ done: notes.length, of: Math.max(of, notes.length) });
    } while (last);
  }
  return { ok: true, value: notes };
}

function placeIn({ createdAt, deletedAt }: Note, bin: boolean): string {
  return (bin ? deletedAt : null) ?? createdAt;
}
