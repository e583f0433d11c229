import type { BrowserName } from '../hostile-case.ts';

/** What a served page consists of. */
export interface Served {
  body: string;
  headers?: Readonly<Record<string, string>>;
}

/** A function that is run elsewhere: it can use its argument alone. */
export type Run = <T, A = undefined>(work: (argument: A) => T, argument?: A) => Promise<Awaited<T>>;

/** What a driver of a browser can do in a tab; all else is made of it (`tab.ts`). */
export interface Hands {
  /** Runs in the page, as its own script. */
  run: Run;
  /** Runs beside the page's scripts, where nothing that they patched is in force. */
  aside: Run;
  /** Every frame of the tab with our card in it, whoever put it there. */
  cardFrames: () => Promise<CardFrame[]>;
  move: (x: number, y: number) => Promise<void>;
  click: (x: number, y: number) => Promise<void>;
  /** Types with the keyboard, wherever the focus is. */
  type: (text: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  go: (address: string) => Promise<void>;
  back: () => Promise<void>;
  /** The card in a window that this tab has opened, or null. */
  opened: () => Promise<CardFrame | null>;
  close: () => Promise<void>;
}

/** A card's own page. */
export interface CardFrame {
  run: Run;
}

/** A browser with the extension, and who reads in it. */
export interface Reader {
  readonly browser: BrowserName;
  /** Scheme and host of the extension's pages, the same each time. */
  readonly origin: string;
  serve: (address: string, page: Served) => Promise<void>;
  open: (address: string) => Promise<Hands>;
  /** Runs in a page of the extension's own. */
  extension: Run;
}
