import type { SoughtQuote } from '../../lib/page/anchors/find-quote.ts';

/**
 * Seeks quotes on the page and answers for each whether it is there; `show` scrolls to the first
 * that is found and points it out.
 */
export type Seeking = (quotes: SoughtQuote[], how: 'look' | 'show') => Promise<boolean[]>;

/** The global object of our isolated world, which no page sees. */
const world = globalThis as { kAiLensSeek?: Seeking };

export function shareSeeking(seeking: Seeking): void {
  world.kAiLensSeek = seeking;
}
