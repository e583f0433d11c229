import { yieldToPage } from '../annotate/yielding.ts';
import { findRoots } from '../text/find-roots.ts';
import { changedText } from './changed-text.ts';

/** UTF-16 units that are looked at before the page gets its turn. */
const PORTION = 30_000;
/** UTF-16 units that two portions share: no name is longer. */
const OVERLAP = 100;

export interface LookoutPorts {
  document: Document;
  /** True for every text with a mention in it, and for few others. */
  mayHoldMention: (text: string) => boolean;
  /** There may be mentions. Resolves to true when somebody took over; else the next change asks again. */
  onSeen: () => Promise<boolean>;
  /** False once the extension behind the script is gone. */
  isValid: () => boolean;
  signal: AbortSignal;
}

/**
 * Watches a page on which nothing is marked for text that may hold mentions, at the least cost: the
 * browser's own `textContent`, which glues blocks and holds inline scripts. That makes false alarms,
 * never silence.
 */
export class Lookout {
  readonly #ports: LookoutPorts;
  readonly #observer = new MutationObserver((records) => {
    for (const part of changedText(records)) this.#waiting.add(part);
    void this.#look();
  });
  readonly #waiting = new Set<Node>();
  #looking = false;
  /** Somebody took over. */
  #over = false;

  constructor(ports: LookoutPorts) {
    this.#ports = ports;
    ports.signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Looks at all that stands there, then at what comes. */
  start(): void {
    const { document, signal } = this.#ports;
    // Not its body: a page may put another in its place.
    this.#watch(document);
    // Shadow roots come with the page's scripts, and no change of the tree tells of them.
    const rootsToo = () => this.#findRoots(document).then(() => this.#look());
    document.defaultView?.addEventListener('load', rootsToo, { once: true, signal });
    void this.#look();
  }

  #watch(root: Node): void {
    if (this.#over) return;
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
    this.#waiting.add(root);
  }

  async #look(): Promise<void> {
    if (this.#looking || !this.#ports.isValid()) return;
    this.#looking = true;
    for (const node of this.#waiting) {
      this.#waiting.delete(node);
      if ((await this.#mayHold(node)) && (await this.#ports.onSeen())) {
        this.#over = true;
        this.#observer.disconnect();
        this.#waiting.clear();
        return;
      }
    }
    this.#looking = false;
  }

  async #mayHold(node: Node): Promise<boolean> {
    const { document } = this.#ports;
    // A document has no text of its own; XML has no body.
    const whole = document.body ?? document.documentElement;
    const text = (node === document ? whole : node)?.textContent ?? '';
    for (let at = 0; at < text.length; at += PORTION) {
      if (at > 0) await yieldToPage();
      if (this.#ports.mayHoldMention(text.slice(at, at + PORTION + OVERLAP))) return true;
    }
    await this.#findRoots(node);
    return false;
  }

  /** Shadow roots, open and closed, are no part of their host's text: they are looked at in turn. */
  #findRoots(node: Node): Promise<void> {
    return findRoots(node, (root) => this.#watch(root));
  }
}
