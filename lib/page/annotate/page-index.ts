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
  /** Entries in document order, those of `#gone` among them. */
  #sorted: Entry[] = [];
  /** What has come since, to be put into its place. */
  #fresh: Entry[] = [];
  readonly #gone = new Set<Entry>();

  /** Puts an owner's entries in the place of those it had. */
  set(owner: Owner, entries: Entry[]): void {
    for (const entry of this.of(owner)) this.#gone.add(entry);
    if (entries.length > 0) this.#entries.set(owner, entries);
    else this.#entries.delete(owner);
    for (const entry of entries) this.#fresh.push(entry);
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
    for (const entry of gone) this.#gone.add(entry);
    return gone;
  }

  /** All entries in document order. */
  entries(): readonly Entry[] {
    if (this.#gone.size > 0) {
      const isHere = (entry: Entry) => !this.#gone.has(entry);
      this.#sorted = this.#sorted.filter(isHere);
      this.#fresh = this.#fresh.filter(isHere);
      this.#gone.clear();
    }
    if (this.#fresh.length > 0) {
      // Pages are read from top to bottom, so that most of what comes belongs at the end.
      this.#sorted = inDocumentOrder(this.#fresh, firstNode, this.#sorted);
      this.#fresh = [];
    }
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
