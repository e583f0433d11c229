import type { NewNote, Note, NoteEdit, NotesResult } from '../types.ts';
import { readable, sift } from './damaged.ts';
import type { NotesDatabase, WriteTransaction } from './database.ts';
import { dropSaved } from './drafts.ts';
import { done, failed } from './errors.ts';
import { write } from './transaction.ts';

/** What a change came to; `written` is false when the note already was as asked. */
export interface Outcome {
  result: NotesResult<Note>;
  written: boolean;
}

/** How many notes may be added: far more than a reader writes. */
export interface AddLimits {
  notesPerPage: number;
  notesPerMinute: number;
}

const MINUTE_MS = 60_000;

const refused = (result: NotesResult<Note>): Outcome => ({ result, written: false });

/** Adds a note, and drops the draft it was written in. Adding it again finds it added. */
export function add(
  db: NotesDatabase,
  note: NewNote,
  now: number,
  limits: AddLimits,
): Promise<Outcome> {
  return write(db, ['notes', 'drafts'], async (tx) => {
    const notes = tx.objectStore('notes');
    const current: unknown = await notes.get(note.id);
    if (current !== undefined) {
      const existing = readable(current);
      if (existing === undefined) {
        return refused(failed({ code: 'storage', reason: 'a damaged record has this id' }));
      }
      const same = contentOf(existing) === contentOf(note);
      return refused(same ? done(existing) : failed({ code: 'conflict', current: existing }));
    }
    const over = await overLimit(tx, note, now, limits);
    if (over !== undefined) return refused(failed(over));
    const time = new Date(now).toISOString();
    const added: Note = { ...note, createdAt: time, changedAt: time, revision: 1, deletedAt: null };
    await notes.add(added);
    await dropSaved(tx, added);
    return { result: done(added), written: true };
  });
}

/** Changes a note as seen at `edit.revision`. An edit that arrives twice was made once. */
export function edit(db: NotesDatabase, change: NoteEdit, now: number): Promise<Outcome> {
  const { id, revision, text, tags, colour } = change;
  const decide = (current: Note): NotesResult<Note> => {
    const same = JSON.stringify(writtenIn(current)) === JSON.stringify({ text, tags, colour });
    const isRepeat = same && current.revision === revision + 1;
    if (current.deletedAt !== null || (current.revision !== revision && !isRepeat)) {
      return failed({ code: 'conflict', current });
    }
    return same ? done(current) : done({ ...current, text, tags, colour });
  };
  return update(db, id, now, decide, 'drop draft');
}

/** Puts a note into the bin; where it lies there already, nothing changes. */
export function remove(db: NotesDatabase, id: string, now: number): Promise<Outcome> {
  return update(db, id, now, (current) =>
    done(
      current.deletedAt === null ? { ...current, deletedAt: new Date(now).toISOString() } : current,
    ),
  );
}

/** Takes a note out of the bin; where it is in none, nothing changes. */
export function restore(db: NotesDatabase, id: string, now: number): Promise<Outcome> {
  return update(db, id, now, (current) =>
    done(current.deletedAt === null ? current : { ...current, deletedAt: null }),
  );
}

/** Empties the bin of what has lain in it since before `until`; answers with the ids. */
export function emptyBin(db: NotesDatabase, until: number): Promise<string[]> {
  return write(db, ['notes', 'orphans'], async (tx) => {
    const notes = tx.objectStore('notes');
    const range = IDBKeyRange.upperBound(new Date(until).toISOString(), true);
    // What can't be read is none of ours to delete: a list comes across it and sets it aside.
    const { notes: old } = sift(await notes.index('deletedAt').getAll(range));
    for (const { id } of old) {
      await notes.delete(id);
      await tx.objectStore('orphans').delete(id);
    }
    return old.map(({ id }) => id);
  });
}

/** Reads, decides and writes in one transaction. */
function update(
  db: NotesDatabase,
  id: string,
  now: number,
  decide: (current: Note) => NotesResult<Note>,
  draft: 'drop draft' | 'keep draft' = 'keep draft',
): Promise<Outcome> {
  return write(db, ['notes', 'drafts'], async (tx) => {
    const notes = tx.objectStore('notes');
    const current = readable(await notes.get(id));
    if (current === undefined) return refused(failed({ code: 'not-found', id }));
    const result = decide(current);
    if (!result.ok || result.value === current) return refused(result);
    const changedAt = new Date(now).toISOString();
    const changed = { ...result.value, changedAt, revision: current.revision + 1 };
    await notes.put(changed);
    if (draft === 'drop draft') await dropSaved(tx, changed);
    return { result: done(changed), written: true };
  });
}

async function overLimit(
  tx: WriteTransaction<['notes', 'drafts']>,
  note: NewNote,
  now: number,
  { notesPerPage, notesPerMinute }: AddLimits,
): Promise<{ code: 'too-many'; per: 'page' | 'minute'; limit: number } | undefined> {
  const notes = tx.objectStore('notes');
  if ((await notes.index('url').count(note.page.url)) >= notesPerPage) {
    return { code: 'too-many', per: 'page', limit: notesPerPage };
  }
  const lastMinute = IDBKeyRange.bound(
    new Date(now - MINUTE_MS).toISOString(),
    new Date(now).toISOString(),
  );
  if ((await notes.index('createdAt').count(lastMinute)) >= notesPerMinute) {
    return { code: 'too-many', per: 'minute', limit: notesPerMinute };
  }
  return undefined;
}

/** The fields of a new note in a fixed order, to be compared. */
function contentOf({ id, participants, page, anchor, ...note }: NewNote): string {
  const { url, title, outlet, publishedAt } = page;
  return JSON.stringify([
    id,
    participants,
    writtenIn(note),
    [url, title, outlet, publishedAt],
    anchor && [
      anchor.exact,
      anchor.prefix,
      anchor.suffix,
      anchor.position?.start,
      anchor.position?.end,
      anchor.position?.pairsBefore,
    ],
  ]);
}

function writtenIn({ text, tags, colour }: Pick<Note, 'text' | 'tags' | 'colour'>): unknown {
  return { text, tags, colour };
}
