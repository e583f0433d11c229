/** How often an open card takes its focus back from a page; then it closes. */
const MOST_TAKEN_BACK = 3;

/** Milliseconds for which a press or a Tab of the reader explains that the focus moves. */
const EXPLAINED_MS = 500;

export interface FocusPorts {
  document: Document;
  host: () => Element | null;
  /** The reader writes in the open card: keys are meant for nobody else. */
  isWriting: () => boolean;
  /** Gives the focus to the card's frame. */
  takeBack: () => void;
  /** The page takes the focus again and again. */
  onLost: () => void;
  signal: AbortSignal;
}

/**
 * Remembers where the focus was before the reader went into the card, and gives it back. While the
 * reader writes, it is not the page's to take: keys would be typed into the page (threat model, 1).
 */
export class FocusKeeper {
  readonly #ports: FocusPorts;
  #before: Element | null = null;
  #isInCard = false;
  #explainedUntil = 0;
  #takenBack = 0;

  constructor(ports: FocusPorts) {
    this.#ports = ports;
    const { document, signal } = ports;
    const options = { signal, capture: true, passive: true } as const;
    document.addEventListener('focusin', () => this.look(), options);
    const onLeave = () => {
      // On the way from one element of the page to another, none has the focus.
      if (this.#isInCard) this.look();
    };
    document.addEventListener('focusout', onLeave, options);
    // When the focus goes into a frame, this is all that is told.
    document.defaultView?.addEventListener('blur', () => this.look(), { signal });
    document.defaultView?.addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        if (isTrusted) this.explain();
      },
      options,
    );
  }

  /** A card opens: whatever has the focus now gets it back. */
  remember(): void {
    this.#takenBack = 0;
    this.#isInCard = false;
    this.look();
  }

  /** The reader moves the focus. */
  explain(): void {
    this.#explainedUntil = performance.now() + EXPLAINED_MS;
  }

  /** Looks where the focus is: on its events, and now and then, since a page can stop those. */
  look(): void {
    const { document, host, isWriting, takeBack, onLost } = this.#ports;
    const { activeElement } = document;
    if (activeElement !== null && activeElement === host()) {
      this.#isInCard = true;
    } else if (!this.#isInCard || !isWriting() || this.#isExplained(activeElement)) {
      // Another window has the focus: it comes back to where it was.
      if (!document.hasFocus()) return;
      this.#isInCard = false;
      this.#before = activeElement;
    } else if (this.#takenBack < MOST_TAKEN_BACK) {
      this.#takenBack++;
      takeBack();
    } else {
      this.#isInCard = false;
      onLost();
    }
  }

  /** Only where the card has the focus: elsewhere it is the page's. */
  giveBack(): void {
    const { document, host } = this.#ports;
    const element = host();
    if (!element || document.activeElement !== element) return;
    const before = this.#before;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) {
      before.focus({ preventScroll: true });
    }
    // Where nothing had it before: closing takes it away from the card.
  }

  /** A press in a frame of the page tells nobody but that frame. */
  #isExplained(active: Element | null): boolean {
    if (performance.now() < this.#explainedUntil || !this.#ports.document.hasFocus()) return true;
    return active?.localName === 'iframe' && active.matches(':hover');
  }
}
