import type { Note, NotesError, NotesOrder, NotesResult } from '../../lib/notes/types.ts';
import type { Found } from './find-notes.ts';

/** The notes of a view. */
export type NotesState =
  | { status: 'loading' }
  | { status: 'unreadable'; error: NotesError }
  | {
      status: 'ready';
      notes: readonly Note[];
      /** The order that they are in. */
      order: NotesOrder;
      /** Whether there are more behind these. */
      more: boolean;
      /** Id of the note that is being changed. */
      editing: string | null;
      /**
       * Id of the note that is or was last being changed: others do not push it out of the list,
       * and with it unsaved text or the focus.
       */
      kept: string | null;
      /** The note deleted last, which can be taken back. */
      deleted: Note | null;
      /** Id of the note that was taken back last, until another is deleted. */
      restored: string | null;
      /** Why the last deletion or restoration did not happen. */
      error: NotesError | null;
    };

export type NotesEvent =
  | { type: 'listed'; result: NotesResult<Found> }
  | { type: 'edit'; id: string | null }
  /** The note that was being changed, as it is now. */
  | { type: 'changed'; note: Note }
  | { type: 'deleted'; result: NotesResult<Note> }
  | { type: 'restored'; result: NotesResult<Note> };

export const loadingNotes: NotesState = { status: 'loading' };

export function notesReducer(state: NotesState, event: NotesEvent): NotesState {
  if (event.type === 'listed') return listed(state, event.result);
  if (state.status !== 'ready') return state;
  switch (event.type) {
    case 'edit':
      return { ...state, editing: event.id, kept: event.id ?? state.kept };
    case 'changed':
      return { ...withNote(state, event.note), editing: null };
    case 'deleted': {
      if (!event.result.ok) return { ...state, error: event.result.error };
      const { value } = event.result;
      return { ...without(state, value.id), deleted: value, restored: null, error: null };
    }
    case 'restored': {
      if (!event.result.ok) return { ...state, error: event.result.error };
      const { value } = event.result;
      return { ...withNote(state, value), deleted: null, restored: value.id, error: null };
    }
  }
}

function listed(state: NotesState, result: NotesResult<Found>): NotesState {
  if (!result.ok) {
    // What is shown already stays: an old list is worth more than none.
    return state.status === 'ready' ? state : { status: 'unreadable', error: result.error };
  }
  if (state.status !== 'ready') {
    const untouched = { editing: null, kept: null, deleted: null, restored: null, error: null };
    return { status: 'ready', ...result.value, ...untouched };
  }
  const { more, order } = result.value;
  const notes = [...result.value.notes, ...keptBehind(state, result.value)];
  const isThere = (id: string | null) => notes.some((note) => note.id === id);
  return {
    ...state,
    notes,
    order,
    more,
    editing: isThere(state.editing) ? state.editing : null,
    // Somebody else may have restored it.
    deleted: state.deleted && isThere(state.deleted.id) ? null : state.deleted,
  };
}

type Ready = Extract<NotesState, { status: 'ready' }>;

/** The kept note, where it may stand behind the found ones; where it can't, it is gone. */
function keptBehind({ notes, kept }: Ready, found: Found): Note[] {
  const last = found.notes.at(-1);
  if (!found.more || last === undefined) return [];
  return notes.filter(
    (note) =>
      note.id === kept &&
      inOrder(found.order)(last, note) <= 0 &&
      found.notes.every(({ id }) => id !== kept),
  );
}

function without(state: Ready, id: string): Ready {
  return {
    ...state,
    notes: state.notes.filter((note) => note.id !== id),
    editing: state.editing === id ? null : state.editing,
    kept: state.kept === id ? null : state.kept,
  };
}

function withNote(state: Ready, note: Note): Ready {
  const notes = [...state.notes.filter(({ id }) => id !== note.id), note];
  return { ...state, notes: notes.toSorted(inOrder(state.order)) };
}

/** Negative where the first comes before the second. */
const inOrder = (order: NotesOrder) => (a: Note, b: Note) =>
  (order === 'newest' ? -1 : 1) * a.createdAt.localeCompare(b.createdAt);
