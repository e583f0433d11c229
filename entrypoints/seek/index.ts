import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SoughtQuote } from '../../lib/page/anchors/find-quote.ts';
import { seek } from '../../lib/page/anchors/seek.ts';
import { spotlight } from '../../lib/page/anchors/spotlight.ts';
import { reveal } from '../../lib/page/reveal/reveal.ts';
import { shareSeeking } from '../wiring/seeking.ts';
import { idle } from '../wiring/when.ts';

/** The seeking that is under way to show a place: a later one takes over. */
let showing = new AbortController();

/** The reader waits for nothing: the page's own loading comes first. */
async function look(quotes: SoughtQuote[]): Promise<boolean[]> {
  await idle();
  return seek(quotes, { document, signal: new AbortController().signal });
}

/**
 * Finds the places of notes on a page. The worker injects it where the reader has notes, and asks
 * over its own call, so that no message of a page's process can ask for notes.
 */
export default defineUnlistedScript(() => {
  shareSeeking((quotes, how) => {
    if (how === 'look') return look(quotes);
    showing.abort();
    showing = new AbortController();
    const { signal } = showing;
    const onFound = (_: number, range: StaticRange) => {
      reveal({ range });
      spotlight(range, document, signal);
    };
    return seek(quotes, { document, onFound, signal });
  });
});
