/** Remembers where the focus was before the reader went into the card, and gives it back. */
export class FocusKeeper {
  readonly #document: Document;
  readonly #host: () => Element | null;
  #before: Element | null = null;

  constructor(document: Document, host: () => Element | null, signal: AbortSignal) {
    this.#document = document;
    this.#host = host;
    document.addEventListener('focusin', () => this.remember(), { signal, capture: true });
  }

  /** Takes note of the focus, unless the card has it. */
  remember(): void {
    const active = this.#document.activeElement;
    if (active !== this.#host()) this.#before = active;
  }

  /** Only where the card has the focus: elsewhere it is the page's. */
  giveBack(): void {
    const host = this.#host();
    if (!host || this.#document.activeElement !== host) return;
    const before = this.#before;
    if (before instanceof HTMLElement && before.isConnected && before !== this.#document.body) {
      before.focus({ preventScroll: true });
    }
    // Where nothing had it before: closing takes it away from the card.
  }
}
