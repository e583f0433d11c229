import { findRoots } from '../text/find-roots.ts';

/**
 * Looks for what reading passes by: closed shadow roots of elements that HTML itself knows. Only
 * the browser's own API tells of them, so it is asked when the page has nothing else to do.
 */
export class ClosedRoots {
  readonly #idle: () => Promise<void>;
  readonly #onRoot: (root: ShadowRoot) => void;
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<Node>();
  #looking = false;

  constructor(idle: () => Promise<void>, onRoot: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#idle = idle;
    this.#onRoot = onRoot;
    this.#signal = signal;
  }

  /** Has a node's tree looked through. */
  lookIn(node: Node): void {
    this.#waiting.add(node);
    void this.#look();
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    await this.#idle();
    for (const node of this.#waiting) {
      this.#waiting.delete(node);
      if (this.#signal.aborted) break;
      // What has left the page meanwhile keeps nothing alive.
      if (node.isConnected) await findRoots(node, this.#onRoot);
    }
    this.#looking = false;
  }
}
