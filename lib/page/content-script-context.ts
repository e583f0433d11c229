import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's class of the same name (an alias in `wxt.config.ts`): WXT's announces the
 * extension's id to the page, and a page can end the script through it (threat model, 5 and 8).
 * One AbortController; every listener of the content script gets its signal.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  /** Aborted when the extension was updated, switched off or removed. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** False once the extension behind this script is gone; looked at on every entry (design 4). */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.#controller.abort();
    return !this.#controller.signal.aborted;
  }

  /** Ends the script: marks, style sheets, host and listeners go with the signal. */
  abort(): void {
    this.#controller.abort();
  }
}
