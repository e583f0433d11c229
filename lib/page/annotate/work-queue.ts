import type { Owner } from '../text/block.ts';

/** An owner to be read: alone, or with all owners inside it. */
export interface Work {
  owner: Owner;
  deep: boolean;
}

/** Owners to be read, the latest first, so that what comes in while a long page is read is not last. */
export class WorkQueue {
  readonly #stack: Work[] = [];
  readonly #waiting = new Map<Owner, Work>();

  get size(): number {
    return this.#waiting.size;
  }

  /** Adds an owner; one that waits already keeps its place unless it now needs more. */
  add(owner: Owner, deep: boolean): void {
    const waiting = this.#waiting.get(owner);
    if (waiting && (waiting.deep || !deep)) return;
    const work = { owner, deep };
    this.#waiting.set(owner, work);
    this.#stack.push(work);
  }

  take(): Work | undefined {
    for (let work = this.#stack.pop(); work; work = this.#stack.pop()) {
      if (this.#waiting.get(work.owner) !== work) continue;
      this.#waiting.delete(work.owner);
      return work;
    }
    return undefined;
  }
}
