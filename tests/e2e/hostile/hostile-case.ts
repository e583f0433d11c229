import type { ArticleText } from '../../fixtures/article-page.ts';
import type { Reader } from './driver/reader.ts';
import type { Tab } from './driver/tab.ts';

export type BrowserName = 'Chromium' | 'Firefox';

/** What a page may not be able to do: the row of the threat model, as one word. */
export const aims = {
  1: 'read what is typed',
  2: 'learn where notes are',
  3: 'open the card for itself',
  4: 'speak to the worker as we do',
  5: 'take over or shut down',
  6: 'trick a click',
  7: 'make us break it',
  8: 'learn which extension this is',
  9: 'fill the store, or feed it markup',
} as const;

export type Aim = keyof typeof aims;

/** One way in which a page tries, what the reader does meanwhile, and how we know that it held. */
export interface HostileCase {
  aim: Aim;
  /** What the page does. */
  name: string;
  /**
   * Runs in the page before its first text is there; what it learns goes into `seen`. Written as a
   * method (`attack() {`): its source text becomes the page's first script.
   */
  attack?(): void;
  /** The article; one with marks on 카카오 and 업스테이지 where it is left out. */
  article?: Partial<ArticleText>;
  /** More markup at the end of the article's body. */
  markup?: string;
  /** Response headers of the page, such as a content security policy. */
  headers?: Readonly<Record<string, string>>;
  /** What the reader does; the pointer opens the card of 카카오 where it is left out. */
  reader?: (tab: Tab, reader: Reader) => Promise<void>;
  /** Throws where the page got its way. */
  held: (tab: Tab, reader: Reader) => Promise<void>;
  /** Why a browser can't show it. */
  cannotShow?: Partial<Record<BrowserName, string>>;
}

declare global {
  /** What the page's script has learned or got hold of. */
  var seen: unknown[];
}
