import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { newNoteId } from '../new-id.ts';
import { draftSchema } from '../schema.ts';
import type { Draft, DraftPlace, Note } from '../types.ts';
import type { NotesDatabase, WriteTransaction } from './database.ts';
import { write } from './transaction.ts';

/** Name of a place in the store. */
function keyOf(place: DraftPlace): string {
  return JSON.stringify(
    place.kind === 'new'
      ? ['new', place.participant, place.url, ...(place.quote === undefined ? [] : [place.quote])]
      : ['edit', place.id],
  );
}

/** The draft of a place, or null; one that can't be read is none. */
export async function getDraft(db: NotesDatabase, place: DraftPlace): Promise<Draft | null> {
  const drafts = db.transaction('drafts', 'readonly').objectStore('drafts');
  const record = await drafts.get(keyOf(place));
  return readDraft(record?.draft);
}

/**
 * Keeps a draft; beyond `LIMITS.drafts` the oldest ones go. One that comes late, when its note is
 * saved already, is dropped: it would offer the reader what has been saved. Where another text was
 * saved under its id, by a second tab that went on with the same draft, it becomes a note of its own.
 */
export async function putDraft(db: NotesDatabase, draft: Draft, now: number): Promise<void> {
  await write(db, ['notes', 'drafts'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    const note = await tx.objectStore('notes').get(draft.id);
    if (note !== undefined && isSaved(draft, note)) return;
    const kept = note === undefined ? draft : besideSaved(draft);
    const savedAt = new Date(now).toISOString();
    await drafts.put({ key: keyOf(kept.place), noteId: kept.id, savedAt, draft: kept });
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

/** Drops the drafts of a note that was just saved, but none that holds another text. */
export async function dropSaved(
  tx: WriteTransaction<['notes', 'drafts']>,
  note: Pick<Note, 'id' | 'text' | 'revision'>,
): Promise<void> {
  const drafts = tx.objectStore('drafts');
  for (const record of await drafts.index('noteId').getAll(note.id)) {
    const draft = readDraft(record.draft);
    if (draft === null || isSaved(draft, note)) await drafts.delete(record.key);
    else {
      const kept = besideSaved(draft);
      await drafts.put({ ...record, noteId: kept.id, draft: kept });
    }
  }
}

function readDraft(stored: unknown): Draft | null {
  const result = v.safeParse(draftSchema, stored);
  return result.success ? result.output : null;
}

/** Editors save without the space around the text, which a draft has. */
function isSaved(draft: Draft, note: Pick<Note, 'text' | 'revision'>): boolean {
  const isOlder = draft.revision === null || draft.revision < note.revision;
  return isOlder && draft.text.trim() === note.text.trim();
}

/** A draft whose id is a stored note's: a new note needs another id, a change is one of that note. */
function besideSaved(draft: Draft): Draft {
  return draft.revision === null ? { ...draft, id: newNoteId() } : draft;
}
