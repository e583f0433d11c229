import type { Scan } from '../../detect/index.ts';
import type { Block, Owner } from '../text/block.ts';
import { inDocumentOrder } from '../text/document-order.ts';
import type { Mark } from './mark.ts';

/** A block that was read, with what the detector saw in it and the marks that came of it. */
export interface Entry {
  block: Block;
  scan: Scan;
  marks: Mark[];
}

/** Whether the detector has something to decide on in an entry. */
export function hasNames({ scan }: Entry): boolean {
  return scan.candidates.length > 0;
}

/** What is known of the page's text, by owner. */
export class PageIndex {
  readonly #entries = new Map<Owner, Entry[]>();
  /** All entries in document order; null once that is no longer so. */
  #sorted: Entry[] | null = [];

  /** Puts an owner's entries in the place of those it had. */
  set(owner: Owner, entries: Entry[]): void {
    if (entries.length > 0) this.#entries.set(owner, entries);
    else if (!this.#entries.delete(owner)) return;
    this.#sorted = null;
  }

  of(owner: Owner): readonly Entry[] {
    return this.#entries.get(owner) ?? [];
  }

  /** Whether an entry still stands for what is on the page. */
  has(entry: Entry): boolean {
    return this.of(entry.block.owner).includes(entry);
  }

  /** Forgets the owners that are no longer in the page, and hands out what they held. */
  takeDetached(): Entry[] {
    const gone: Entry[] = [];
    for (const [owner, entries] of this.#entries) {
      if (owner.isConnected) continue;
      this.#entries.delete(owner);
      gone.push(...entries);
    }
    if (gone.length > 0) this.#sorted = null;
    return gone;
  }

  /** All entries in document order. */
  entries(): readonly Entry[] {
    // Pages are read from top to bottom, so that most entries are where they belong.
    this.#sorted ??= inDocumentOrder([...this.#entries.values()].flat(), firstNode);
    return this.#sorted;
  }

  /** All marks in document order. */
  marks(): Mark[] {
    return this.entries().flatMap(({ marks }) => marks);
  }
}

function firstNode({ block }: Entry): Node {
  return block.pieces[0]?.node ?? block.owner;
}
