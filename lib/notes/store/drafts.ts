import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { draftSchema } from '../schema.ts';
import type { Draft, DraftPlace } from '../types.ts';
import type { NotesDatabase } from './database.ts';
import { write } from './transaction.ts';

/** Name of a place in the store. */
function keyOf(place: DraftPlace): string {
  return JSON.stringify(
    place.kind === 'new' ? ['new', place.participant, place.url] : ['edit', place.id],
  );
}

/** The draft of a place, or null; one that can't be read is none. */
export async function getDraft(db: NotesDatabase, place: DraftPlace): Promise<Draft | null> {
  const drafts = db.transaction('drafts', 'readonly').objectStore('drafts');
  const record = await drafts.get(keyOf(place));
  const result = v.safeParse(draftSchema, record?.draft);
  return result.success ? result.output : null;
}

/**
 * Keeps a draft; beyond `LIMITS.drafts` the oldest ones go. One that comes late, when its note is
 * saved already, is dropped: it would offer the reader what has been saved.
 */
export async function putDraft(db: NotesDatabase, draft: Draft, now: number): Promise<void> {
  await write(db, ['notes', 'drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const note = await tx.objectStore('notes').get(draft.id);
    if (note !== undefined && isSaved(draft, note)) return;
    const savedAt = new Date(now).toISOString();
    await drafts.put({ key: keyOf(draft.place), noteId: draft.id, savedAt, draft });
    const surplus = (await drafts.count()) - LIMITS.drafts;
    if (surplus <= 0) return;
    const oldest = await drafts.index('savedAt').getAllKeys(null, surplus);
    for (const key of oldest) await drafts.delete(key);
  });
}

export async function dropDraft(db: NotesDatabase, place: DraftPlace): Promise<void> {
  await write(db, ['drafts'], async (tx) => {
    await tx.objectStore('drafts').delete(keyOf(place));
  });
}

function isSaved(draft: Draft, note: { text: string; revision: number }): boolean {
  if (draft.revision === null) return true;
  return draft.revision < note.revision && draft.text === note.text;
}
