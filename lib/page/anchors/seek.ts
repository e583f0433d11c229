import { yieldToPage } from '../annotate/yielding.ts';
import type { SoughtQuote } from './find-quote.ts';
import { PageQuotes } from './page-quotes.ts';

/** Milliseconds for which text that is still loading is waited for. */
const PATIENCE_MS = 8000;

/** Milliseconds without a change after which the page is read again. */
const QUIET_MS = 250;

export interface SeekOptions {
  document: Document;
  /** Called once for each quote, as soon as it is found. */
  onFound?: (index: number, range: StaticRange) => void;
  patience?: number;
  signal: AbortSignal;
}

/**
 * Seeks quotes on a page, again each time its text has changed, until all are found or patience is
 * at its end. Answers for each quote whether it is there.
 */
export async function seek(
  quotes: readonly SoughtQuote[],
  { document, onFound, patience = PATIENCE_MS, signal }: SeekOptions,
): Promise<boolean[]> {
  const found = quotes.map(() => false);
  const until = performance.now() + patience;
  const life = new AbortController();
  const changes = new ChangeSignal(document, AbortSignal.any([signal, life.signal]));
  while (!signal.aborted) {
    changes.forget();
    const page = new PageQuotes(document.documentElement);
    for (const [index, quote] of quotes.entries()) {
      if (found[index]) continue;
      const place = page.find(quote);
      if (place) {
        found[index] = true;
        onFound?.(index, page.rangeOf(place));
      }
      await yieldToPage();
    }
    const left = until - performance.now();
    if (left <= 0 || found.every(Boolean) || !(await changes.settled(left))) break;
  }
  life.abort();
  return found;
}

/** Tells when a page has changed and come to rest. */
class ChangeSignal {
  #changed = false;
  #wake: () => void = () => {};

  constructor(document: Document, signal: AbortSignal) {
    const changed = () => {
      this.#changed = true;
      this.#wake();
    };
    // What comes in shadow roots is not told of, but seldom comes without anything around it.
    const observer = new MutationObserver(changed);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    document.defaultView?.addEventListener('load', changed, { signal });
  }

  forget(): void {
    this.#changed = false;
  }

  /** True once something has changed and nothing has for a while; false after `patience`. */
  settled(patience: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = setTimeout(() => finish(false), patience);
      let quiet: ReturnType<typeof setTimeout> | undefined;
      const finish = (changed: boolean) => {
        clearTimeout(end);
        clearTimeout(quiet);
        this.#wake = () => {};
        resolve(changed);
      };
      this.#wake = () => {
        clearTimeout(quiet);
        quiet = setTimeout(() => finish(true), QUIET_MS);
      };
      if (this.#changed) this.#wake();
    });
  }
}
