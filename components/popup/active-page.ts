import type { PageEvent } from './page-state.ts';

/** The active tab's page, as the popup reaches it. */
export interface ActivePage {
  /** Asks the page what stands on it; null while it is still loading. */
  ask: () => Promise<PageEvent | null>;
  /** Scrolls the page to a participant's nth mention (from 0) and flashes it. */
  show: (participant: string, nth: number) => Promise<void>;
  /** Calls back when the page may answer otherwise: it has loaded, or another tab is active. */
  onChanged: (listener: () => void, signal: AbortSignal) => void;
}
