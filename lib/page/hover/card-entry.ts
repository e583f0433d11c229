import type { Point } from '../geometry.ts';

/**
 * Tells, inside the card, that the pointer has really come onto it. Enter events alone don't:
 * Chromium tells a frame that was hidden under the pointer of the pointer's leaving only when the
 * frame shows again, then repeats the enter where the pointer last was, and sends none when the
 * pointer does come. A move does come then.
 */
export class CardEntry {
  #last: Point | null = null;
  #isInside = false;

  /** The card shows a mention: whatever the pointer did before is over. */
  reset(): void {
    this.#isInside = false;
  }

  /** The pointer has left the card. */
  leave(): void {
    this.#isInside = false;
  }

  /**
   * The pointer is at a point of the card, in CSS pixels, by an enter or a move. True where it
   * has come in by that: once until the next `leave` or `reset`.
   */
  at(point: Point): boolean {
    const isRepeated = this.#last?.x === point.x && this.#last.y === point.y;
    this.#last = point;
    if (isRepeated || this.#isInside) return false;
    this.#isInside = true;
    return true;
  }
}
