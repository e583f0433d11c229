/**
 * Where on a page a note belongs, after the W3C Web Annotation model:
 * a TextQuoteSelector, and a TextPositionSelector as a hint. Offsets count UTF-16 units
 * of the page's text index (the W3C export converts them to code points).
 */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  position?: { start: number; end: number };
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
  /** The message or the note is malformed; `place` names the field. */
  | { code: 'invalid'; place: string; reason: string }
  /** Anything else, in the browser's words. */
  | { code: 'storage'; reason: string };

export type NotesResult<T> = { ok: true; value: T } | { ok: false; error: NotesError };
