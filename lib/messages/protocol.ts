import type { NotesProtocol, NotesSignals } from '../notes/protocol.ts';

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

/** Content script or card → worker: the handshake that lets a card speak (threat model, 3). */
interface CardProtocol {
  /** Content script → worker: asks for a one-time nonce for the card of its document. */
  'card.issueNonce': () => { nonce: string };
  /** Card → worker: proves that our content script opened it. */
  'card.redeem': (data: { nonce: string }) => Redemption;
}

/** Content script → worker, and whoever shows the page. */
interface ScriptProtocol {
  /** So many participants can be seen on the page now; sent when the number has changed. */
  'page.participants': (data: { count: number }) => void;
  /** Has the `marks` script injected into the sender's document: its text may hold mentions. */
  'page.loadMarks': () => void;
  /** Has the `near` script injected into the sender's document: there are marks on its page. */
  'page.loadNear': () => void;
}

/** The mention that was gone to: the `nth` (from 0) of all `total` on the page. */
export interface Step {
  participant: string;
  nth: number;
  total: number;
}

/** Popup, side panel, worker → content script. */
interface PageProtocol {
  'page.overview': () => PageOverview;
  /** Scrolls to the participant's nth mention (from 0) and flashes it. */
  'page.show': (which: { participant: string; nth: number }) => void;
  /**
   * Goes to the mention after or before the one gone to last, from the end to the beginning, and
   * opens its card if asked to. Null where there is none.
   */
  'page.step': (which: { by: 1 | -1; open: boolean }) => Step | null;
  /** Opens a card to write on the text that is selected. */
  'page.noteOnSelection': () => void;
}

/** How many messages the worker has refused since it was started, by reason. */
export type Refusals = Record<'sender' | 'rate' | 'data' | 'session' | 'unknown', number>;

interface WorkerProtocol {
  /** Options → worker. */
  'worker.refusals': () => Refusals;
}

/**
 * Every message between the parts of the extension: name, data, answer. Notes' messages are
 * answered to extension pages, and to a card that has redeemed its nonce.
 */
export type Protocol = CardProtocol &
  ScriptProtocol &
  PageProtocol &
  WorkerProtocol &
  NotesProtocol &
  NotesSignals;

export type MessageType = keyof Protocol;
export type DataOf<T extends MessageType> = Parameters<Protocol[T]>[0];
export type AnswerOf<T extends MessageType> = ReturnType<Protocol[T]>;
