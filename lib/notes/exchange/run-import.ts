import type { NotesClient } from '../client.ts';
import { LIMITS } from '../limits.ts';
import type { CurrentId } from '../redirected.ts';
import type { ImportEntry, Note } from '../types.ts';
import type { Interruption, Progress } from './all-notes.ts';
import { type ImportItem, type ImportPlan, planImport } from './plan.ts';
import type { Reading } from './reading.ts';

/** UTF-16 units of one message: browsers refuse those of 64 MB. */
const MESSAGE_UNITS = 4_000_000;

/** Compares a file with what the store has, and tells what importing it would do. */
export async function planWith(
  client: Pick<NotesClient, 'get'>,
  reading: Reading,
  currentId: CurrentId,
): Promise<{ ok: true; value: ImportPlan } | { ok: false; error: Interruption }> {
  const current = new Map<string, Note>();
  const ids = [...new Set(reading.notes.map(({ id }) => id))];
  for (let from = 0; from < ids.length; from += LIMITS.importEntries) {
    const answer = await client.get(ids.slice(from, from + LIMITS.importEntries));
    if (!answer.ok) return answer;
    for (const note of answer.value) current.set(note.id, note);
  }
  return { ok: true, value: planImport(reading, (id) => current.get(id), currentId) };
}

/**
 * What is to be written: new notes, later revisions, and conflicts in which the reader takes the
 * file's, which then is the later revision.
 */
export function entriesOf(
  items: readonly ImportItem[],
  takesTheirs: (id: string) => boolean,
): ImportEntry[] {
  return items.flatMap((item): ImportEntry[] => {
    const { note } = item;
    if (item.kind === 'new') return [{ note, over: null }];
    const over = item.kind === 'same' || item.kind === 'older' ? null : item.current.revision;
    if (over === null) return [];
    if (item.kind === 'newer') return [{ note, over }];
    return takesTheirs(note.id) ? [{ note: { ...note, revision: over + 1 }, over }] : [];
  });
}

/**
 * Imports in messages of a bearable size, each whole or not at all. Cancelled or failed, what was
 * written stays; importing the same file again goes on from there.
 */
export async function runImport(
  client: Pick<NotesClient, 'import'>,
  entries: readonly ImportEntry[],
  { onProgress, signal }: { onProgress: (progress: Progress) => void; signal: AbortSignal },
): Promise<{ written: number; error: Interruption | null }> {
  let written = 0;
  for (const part of partsOf(entries)) {
    if (signal.aborted) return { written, error: { code: 'cancelled' } };
    const answer = await client.import(part);
    if (!answer.ok) return { written, error: answer.error };
    written += part.length;
    onProgress({ done: written, of: entries.length });
  }
  return { written, error: null };
}

function* partsOf(entries: readonly ImportEntry[]): Generator<ImportEntry[]> {
  let part: ImportEntry[] = [];
  let units = 0;
  for (const entry of entries) {
    const size = JSON.stringify(entry).length;
    if (part.length === LIMITS.importEntries || (part.length > 0 && units + size > MESSAGE_UNITS)) {
      yield part;
      part = [];
      units = 0;
    }
    part.push(entry);
    units += size;
  }
  if (part.length > 0) yield part;
}
