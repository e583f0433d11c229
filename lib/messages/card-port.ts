import type { Anchor, NotePage } from '../notes/types.ts';

/**
 * What content script and card tell each other over their private MessagePort. The first
 * thing the card ever receives is `{ nonce }` with that port, posted to the extension's origin.
 */
export interface CardGreeting {
  nonce: string;
}

/** A sentence as the dataset knows it: without its text. */
interface SentencePrint {
  /** Length in UTF-16 units. */
  length: number;
  /** SHA-256 (hex). */
  sha256: string;
}

/** Content script → card. */
export type ToCard =
  /** A mention to show; `page.publishedAt` null where the page tells no date. */
  | {
      type: 'show';
      participant: string;
      surface: string;
      anchor: Anchor | null;
      page: NotePage;
      /**
       * Where the reader came to it by key: the `nth` (from 0) of all `total` mentions. The card
       * takes the focus then. Null where a pointer opened it.
       */
      step: { nth: number; total: number } | null;
      /** It was pinned before the browser loaded the frame anew. */
      pinned: boolean;
    }
  /** Text that the reader selected, to write a note on. */
  | { type: 'compose'; surface: string; anchor: Anchor | null; page: NotePage }
  /** Which of the sentences that were sought stand on the page: their SHA-256. */
  | { type: 'found'; sentences: string[] }
  /** The card has been moved along with its word. */
  | { type: 'moved' }
  /** The page has taken the focus from the field: go on where the reader writes. */
  | { type: 'resume' }
  | { type: 'hide' };

/** Card → content script. */
export type FromCard =
  /** Nonce redeemed, ready to be shown; sent again when the browser reloads the frame. */
  | { type: 'ready' }
  /** Height in CSS pixels that the content wants. */
  | { type: 'size'; height: number }
  /** The pointer has come onto the card; the page is not always told (not of a debugger's). */
  | { type: 'entered' }
  /** The reader presses Tab: the focus may leave the card, and not by the page's doing. */
  | { type: 'tab' }
  /** The reader writes (true) or no longer does: the card must not close under the pen. */
  | { type: 'editing'; editing: boolean }
  /** Are these sentences of cited articles on the page? Answered with `found`. */
  | { type: 'seek'; sentences: SentencePrint[] }
  /** The reader wants to see a sentence on the page. */
  | { type: 'pointOut'; sentence: SentencePrint }
  /** The card is to stay until it is closed, or no longer. */
  | { type: 'pin'; pinned: boolean }
  /** The reader wants it closed (Escape, the close button). */
  | { type: 'close' };
