const KEY = 'Shift';

/** Tells whether Shift is held down, without keeping it from the page. */
export class HeldKey {
  readonly #onChange: () => void;
  #isHeld = false;

  constructor(document: Document, onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    const window = document.defaultView;
    const options = { signal, capture: true, passive: true } as const;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === KEY && event.isTrusted) this.#set(event.type === 'keydown');
    };
    window?.addEventListener('keydown', onKey, options);
    window?.addEventListener('keyup', onKey, options);
    // Released over another window: no event tells.
    window?.addEventListener('blur', () => this.#set(false), options);
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  #set(isHeld: boolean): void {
    if (isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    this.#onChange();
  }
}
