/** Pixels of the screen that the pointer goes before its presses count again. */
const OWN_WAY = 3;

/**
 * Milliseconds after which a reader has seen the card where it is now, as long as browsers' own
 * prompts wait for it. A finger does not move before it presses.
 */
const SEEN_MS = 500;

/** What a press of a pointer consists of. */
const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick'] as const;

/**
 * A page can move a card under a pointer that is about to press on something else (threat model, 6).
 * From the moment that the card was moved until the pointer moves by itself, or the card has stood
 * for a while, presses do nothing.
 */
export class PressGuard {
  #at: { x: number; y: number } | null = null;
  #isShut = false;
  #shutAt = 0;

  constructor(window: Window, signal: AbortSignal) {
    const options = { signal, capture: true } as const;
    window.addEventListener('pointermove', (event) => this.#onMove(event), options);
    for (const type of presses) {
      window.addEventListener(type, (event) => this.#onPress(event), options);
    }
  }

  /** The card is somewhere else now. */
  shut(): void {
    this.#isShut = true;
    this.#shutAt = performance.now();
  }

  #onMove({ screenX: x, screenY: y }: PointerEvent): void {
    const { x: fromX, y: fromY } = this.#at ?? { x, y };
    if (this.#isShut && Math.hypot(x - fromX, y - fromY) < OWN_WAY) {
      // The browser tells of a pointer that rests when something comes under it.
      this.#at ??= { x, y };
      return;
    }
    this.#isShut = false;
    this.#at = { x, y };
  }

  #onPress(event: MouseEvent): void {
    // The keyboard's clicks have no count: they go to what has the focus, wherever it is.
    // Asked where it begins, so that no press counts by half.
    const begins = event.type === 'pointerdown';
    if (begins && event.timeStamp - this.#shutAt > SEEN_MS) this.#isShut = false;
    if (!this.#isShut || (event.type === 'click' && event.detail === 0)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
