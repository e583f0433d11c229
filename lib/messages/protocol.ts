import type { NewNote, Note, NoteEdit, NotesResult } from '../notes/types.ts';

/** One participant found on a page, in order of its first mention. */
export interface ParticipantCount {
  participant: string;
  count: number;
}

/** What the content script knows of its page. */
export interface PageOverview {
  url: string;
  title: string;
  /** The article's own date, ISO 8601, or null. */
  publishedAt: string | null;
  participants: ParticipantCount[];
}

/** What the worker tells a card whose nonce it has redeemed. */
export interface CardSession {
  /** Origin of the page the card stands in, as the browser says. */
  origin: string;
}

export type Redemption = { ok: true; session: CardSession } | { ok: false };

/** Which notes: all that are not in the bin, newest first, or those on one participant. */
export interface NotesQuery {
  participant?: string;
}

/** Every message between the parts of the extension: name, data, answer. */
export interface Protocol {
  /** Content script → worker: asks for a one-time nonce for the card of its document. */
  'card.issueNonce': () => { nonce: string };
  /** Card → worker: proves that our content script opened it. */
  'card.redeem': (data: { nonce: string }) => Redemption;

  /** Extension pages → worker. A card must have redeemed its nonce before. */
  'notes.list': (query: NotesQuery) => NotesResult<Note[]>;
  'notes.add': (note: NewNote) => NotesResult<Note>;
  'notes.edit': (edit: NoteEdit) => NotesResult<Note>;
  'notes.delete': (which: { id: string }) => NotesResult<Note>;
  'notes.restore': (which: { id: string }) => NotesResult<Note>;

  /** Worker → extension pages: these notes are no longer as you have them. */
  'notes.changed': (change: { ids: string[] }) => void;

  /** Popup → content script. */
  'page.overview': () => PageOverview;
  /** Scrolls to the participant's nth mention (from 0) and flashes it. */
  'page.show': (which: { participant: string; nth: number }) => void;
}
