import type { Step } from '../../lib/messages/protocol.ts';
import type { Mark } from '../../lib/page/annotate/mark.ts';
import { successorOf } from '../../lib/page/annotate/successor.ts';
import { boxesOf } from '../../lib/page/hover/mark-boxes.ts';

/** Goes from mention to mention in the page's order, round and round. */
export class Steps {
  readonly #marks: () => Mark[];
  #last: Mark | null = null;

  /** @param marks those that the reader can see, in document order */
  constructor(marks: () => Mark[]) {
    this.#marks = marks;
  }

  /** A mention was gone to otherwise: the next step starts there. */
  set last(mark: Mark) {
    this.#last = mark;
  }

  /** The next mention, or with -1 the one before; null where there is none. */
  step(by: 1 | -1): { mark: Mark; step: Step } | null {
    const marks = this.#marks();
    const total = marks.length;
    const at = this.#last ? marks.indexOf(successorOf(this.#last, marks) ?? this.#last) : -1;
    const nth = at < 0 ? firstInView(marks, by) : (at + by + total) % total;
    const mark = marks[nth];
    if (!mark) return null;
    this.#last = mark;
    return { mark, step: { participant: mark.participant, nth, total } };
  }
}

/** Who has not gone anywhere starts from what is on the screen, not from the top of the page. */
function firstInView(marks: readonly Mark[], by: 1 | -1): number {
  const below = marks.findIndex((mark) => (boxesOf(mark)[0]?.top ?? -1) >= 0);
  if (by === 1) return Math.max(0, below);
  return below <= 0 ? marks.length - 1 : below - 1;
}
