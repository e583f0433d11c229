/**
 * Where on a page a note belongs, after the W3C Web Annotation model:
 * a TextQuoteSelector, and a TextPositionSelector as a hint. Offsets count UTF-16 units
 * of the page's text index (the W3C export converts them to code points).
 */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  /**
   * `pairsBefore` counts the surrogate pairs in the text before `start`, for exports that count
   * code points; none where it is left out.
   */
  position?: { start: number; end: number; pairsBefore?: number };
}

/** The page on which a note was written. */
export interface NotePage {
  /** Address without fragment and tracking parameters. */
  url: string;
  title: string;
  outlet: string | null;
  /** The article's own date, ISO 8601, where the page tells it. */
  publishedAt: string | null;
}

export type NoteColour = 'yellow' | 'green' | 'blue' | 'pink';

/** A reader's note, as stored. */
export interface Note {
  /** UUID v7, made by the editor, so that adding twice is adding once. */
  id: string;
  /** Ids of the participants it is about; empty for a note on a free selection. */
  participants: string[];
  text: string;
  tags: string[];
  colour: NoteColour | null;
  page: NotePage;
  anchor: Anchor | null;
  /** ISO 8601, UTC. */
  createdAt: string;
  changedAt: string;
  /** 1 when added, one more at each change: the later of two editors is told. */
  revision: number;
  /** When it was put into the bin; null while it is not. */
  deletedAt: string | null;
}

/** What an editor sends: the store adds times and revision. */
export type NewNote = Pick<
  Note,
  'id' | 'participants' | 'text' | 'tags' | 'colour' | 'page' | 'anchor'
>;

/** A change of a note, made by somebody who saw `revision`. */
export interface NoteEdit {
  id: string;
  revision: number;
  text: string;
  tags: string[];
  colour: NoteColour | null;
}

/** Why the store did not do what it was asked to. */
export type NotesError =
  | { code: 'not-found'; id: string }
  /** Somebody else changed it first; `current` is what stands now. */
  | { code: 'conflict'; current: Note }
  /** The disk or the browser's quota is full: nothing was written. */
  | { code: 'quota' }
  /** More notes on this page, or within a minute, than a reader writes: nothing was written. */
  | { code: 'too-many'; per: 'page' | 'minute'; limit: number }
  /** The message or the note is malformed; `place` names the field. */
  | { code: 'invalid'; place: string; reason: string }
  /** The worker did not listen to this page: no session, too many messages, nobody of ours. */
  | { code: 'refused'; reason: string }
  /** Anything else, in the browser's words. */
  | { code: 'storage'; reason: string };

export type NotesResult<T> = { ok: true; value: T } | { ok: false; error: NotesError };

/** By the time they were made. */
export type NotesOrder = 'newest' | 'oldest';

/** Which notes, newest first unless asked otherwise. Without a field, no narrowing by it. */
export interface NotesQuery {
  participant?: string;
  /** Address of the page, as in `NotePage.url`. */
  page?: string;
  /** Not for the bin. */
  order?: NotesOrder;
  /** True: only what lies in the bin, last deleted first. Otherwise only what does not. */
  bin?: boolean;
  /** True: only notes whose quote was not found when their page was last looked at. */
  orphans?: boolean;
  /** At most so many. */
  limit?: number;
  /** Only what comes behind this one: the last note of the answer before, with its `createdAt`,
   * or its `deletedAt` in the bin. */
  before?: { time: string; id: string };
}

/** Which part of a note a word of a search is looked for in. */
export type SearchField = 'any' | 'tag' | 'who' | 'site';

/** One word of a search, read; a note answers it by any of the ways. All texts are folded. */
export interface SearchTerm {
  field: SearchField;
  letters: string[];
  /** Initials of Hangul syllables (초성). */
  initials: string[];
  participants: string[];
}

/** A search, or its continuation from where the answer before ended. */
export interface NotesSearch {
  terms: SearchTerm[];
  order?: NotesOrder;
  /** At most so many hits in one answer. */
  limit: number;
  before?: { time: string; id: string };
}

/** Hits in the order asked for. The search went through all notes when `next` is null. */
export interface SearchAnswer {
  hits: Note[];
  next: { time: string; id: string } | null;
}

/** Where a draft belongs: a note being written on a page, or a change of a stored note. */
export type DraftPlace =
  /** `quote`: the selected text, for a note on that alone: two selections of a page are two places. */
  | { kind: 'new'; participant: string | null; url: string; quote?: string }
  | { kind: 'edit'; id: string };

/** What an editor holds and has not saved. */
export interface Draft {
  place: DraftPlace;
  /** Where on the page it was begun: it is saved there, wherever it is gone on with. */
  anchor?: Anchor | null;
  /** Id that the note has or will have: saving it drops the draft in the same transaction. */
  id: string;
  /** Revision of the note that is being changed; null for a new one. */
  revision: number | null;
  text: string;
  tags: string[];
  colour: NoteColour | null;
}

/** Many notes put into the bin at one moment. */
export interface Deletion {
  /** ISO 8601, UTC: the notes are known by it. */
  deletedAt: string;
  count: number;
}

/** A note of a file, and the revision here that it takes the place of; null where none is here. */
export interface ImportEntry {
  note: Note;
  over: number | null;
}

/** The values that notes have, each once, to be filtered by. */
export interface NoteFacets {
  participants: string[];
  tags: string[];
  /** Hosts of the pages. */
  hosts: string[];
}

/** How the store is. */
export interface StoreState {
  notes: number;
  inBin: number;
  /** Records that could not be read and were set aside. */
  damaged: number;
  /** True where the browser promised not to delete the notes when the disk is full. */
  persisted: boolean;
  /** True where the permission `unlimitedStorage` keeps them out of quota and eviction anyway. */
  unlimited: boolean;
  /** Bytes as the browser estimates them, or null where it does not. */
  usage: number | null;
  quota: number | null;
}
