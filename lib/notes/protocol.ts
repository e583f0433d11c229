import type {
  Deletion,
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
  /** Those of these notes that are here, also from the bin. */
  'notes.get': (which: { ids: string[] }) => NotesResult<Note[]>;
  /** All into the bin at once; `restoreAll` with the answer takes them back. */
  'notes.deleteAll': () => NotesResult<Deletion>;
  'notes.restoreAll': (deletion: Pick<Deletion, 'deletedAt'>) => NotesResult<{ count: number }>;
  /** Ids of the notes whose quote was not found when their page was last looked at. */
  'notes.orphans': () => NotesResult<string[]>;
  /** Opens the note's page, or goes to its tab, and has its place shown there. */
  'notes.open': (which: { id: string }) => NotesResult<null>;
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
