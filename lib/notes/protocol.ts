import type {
  Draft,
  DraftPlace,
  ImportEntry,
  NewNote,
  Note,
  NoteEdit,
  NoteFacets,
  NotesQuery,
  NotesResult,
  NotesSearch,
  SearchAnswer,
  StoreState,
} from './types.ts';

/** Extension pages → worker: the only way to the notes. The worker is the one writer. */
export interface NotesProtocol {
  'notes.list': (query: NotesQuery) => NotesResult<Note[]>;
  /** The next hits of a search; asked again from `next` until that is null. */
  'notes.search': (search: NotesSearch) => NotesResult<SearchAnswer>;
  /** Adding the same note again answers as the first time. */
  'notes.add': (note: NewNote) => NotesResult<Note>;
  'notes.edit': (edit: NoteEdit) => NotesResult<Note>;
  /** Into the bin; the answer is the note as it lies there. */
  'notes.delete': (which: { id: string }) => NotesResult<Note>;
  'notes.restore': (which: { id: string }) => NotesResult<Note>;
  /** All of the entries or none; answers with the ids that were written. */
  'notes.import': (data: { entries: ImportEntry[] }) => NotesResult<string[]>;
  /** Records that were set aside, as they are, for the export. */
  'notes.damaged': () => NotesResult<unknown[]>;
  'notes.facets': () => NotesResult<NoteFacets>;
  'notes.state': () => NotesResult<StoreState>;

  'drafts.get': (place: DraftPlace) => NotesResult<Draft | null>;
  'drafts.put': (draft: Draft) => NotesResult<null>;
  'drafts.drop': (place: DraftPlace) => NotesResult<null>;
}

/** Worker → extension pages. */
export interface NotesSignals {
  /** These notes are no longer as you have them. */
  'notes.changed': (change: { ids: string[] }) => void;
}
