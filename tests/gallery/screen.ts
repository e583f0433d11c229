import type { Page } from 'playwright-core';
import type { ToCard } from '../../lib/messages/card-port.ts';
import type { Surroundings } from './stand-in.ts';

/** A screen to look at: which page of the extension, in which surroundings, and what is done there. */
export interface Screen {
  name: string;
  /** `article`: a news page of our own, with the extension at work on it. */
  page: 'card' | 'popup' | 'sidepanel' | 'options' | 'welcome' | 'article';
  surroundings?: Partial<Surroundings>;
  /** What the card is opened with. */
  show?: Exclude<ToCard, { type: 'hide' }>;
  act?: (page: Page) => Promise<void>;
  /** What the reader's system asks for besides the theme. */
  media?: { forcedColors?: 'active'; contrast?: 'more' };
  /** The time it is looked at, ISO 8601, where that is not now. */
  at?: string;
  /** Width in CSS pixels where it is not the usual one. */
  width?: number;
  /** Paragraphs of the article. */
  body?: string[];
}

/** Chooses a view of the popup. */
export const tab = (id: string) => async (page: Page) => page.locator(`[data-tab="${id}"]`).click();

/** Writes into the field for notes. */
export const write = (text: string) => async (page: Page) => {
  await page.locator('textarea').last().fill(text);
};
