import type { Step } from '../../lib/messages/protocol.ts';
import type { Site } from '../../lib/sites/sites.ts';
import type { PageEvent } from './page-state.ts';

/** The active tab's page, as the popup reaches it. */
export interface ActivePage {
  /** Asks the page what stands on it; null while it is still loading. */
  ask: () => Promise<PageEvent | null>;
  /** Scrolls the page to a participant's nth mention (from 0) and flashes it. */
  show: (participant: string, nth: number) => Promise<void>;
  /** Goes to the mention after or before the last one; null where there is none. */
  step: (by: 1 | -1) => Promise<Step | null>;
  /** Switches marking on a site on or off; open pages follow. */
  switchSite: (site: Site, on: boolean) => Promise<void>;
  /**
   * Calls back when the page may answer otherwise: it has loaded, its marks have changed, the site
   * was switched, or another tab is active.
   */
  onChanged: (listener: () => void, signal: AbortSignal) => void;
}
