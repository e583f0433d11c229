import type { Detector } from '../../detect/index.ts';
import type { Block, Owner } from '../text/block.ts';
import { isBlock, readOwner } from '../text/read-owner.ts';
import { partAtSeams } from '../text/seams.ts';
import { type Entry, hasNames, PageIndex } from './page-index.ts';
import { WorkQueue } from './work-queue.ts';

export interface PageReaderPorts {
  detector: Pick<Detector, 'scan'>;
  /** A tree that was not seen before: it is to be watched. */
  onRoot: (root: ShadowRoot) => void;
  /** These entries are no longer true: their marks must go. */
  onDropped: (entries: readonly Entry[]) => void;
}

/** Owners read between two looks at the clock. */
const AT_ONCE = 8;

/** Reads the owners that wait to be read into an index of the page's text. */
export class PageReader {
  readonly index = new PageIndex();
  readonly #ports: PageReaderPorts;
  readonly #queue = new WorkQueue();
  readonly #roots = new WeakSet<ShadowRoot>();

  constructor(ports: PageReaderPorts) {
    this.#ports = ports;
  }

  get isDone(): boolean {
    return this.#queue.size === 0;
  }

  /** Has an owner read, with all owners inside it. */
  add(owner: Owner): void {
    this.#queue.add(owner, true);
  }

  /** Has a shadow root read, unless it was before. True if so. */
  addRoot(root: ShadowRoot): boolean {
    const isNew = this.#isNewRoot(root);
    if (isNew) this.add(root);
    return isNew;
  }

  /** Has an owner's own text read again. */
  addAgain(owner: Owner): void {
    this.#queue.add(owner, false);
  }

  /** Drops what is known of an owner and has its own text read again. */
  change(owner: Owner): void {
    this.#ports.onDropped(this.index.of(owner));
    this.addAgain(owner);
  }

  /** Drops what is known of owners that have left the page. */
  dropDetached(): void {
    this.#ports.onDropped(this.index.takeDetached());
  }

  /** Reads until a time of `performance.now()`, at least some owners. True if there were names. */
  readUntil(time: number): boolean {
    let names = false;
    for (let count = 1; ; count++) {
      const work = this.#queue.take();
      if (!work) break;
      if (this.#read(work.owner, work.deep)) names = true;
      if (count % AT_ONCE === 0 && performance.now() > time) break;
    }
    return names;
  }

  #read(owner: Owner, deep: boolean): boolean {
    this.#ports.onDropped(this.index.of(owner));
    if (!owner.isConnected) {
      this.index.set(owner, []);
      return false;
    }
    const entries: Entry[] = [];
    const inside: Owner[] = [];
    for (const part of readOwner(owner)) {
      if (isBlock(part)) entries.push(...this.#scan(part));
      else if (deep || this.#isNewRoot(part)) inside.push(part);
    }
    this.index.set(owner, entries);
    if (this.#isNewRoot(owner)) {
      this.#roots.add(owner);
      this.#ports.onRoot(owner);
    }
    // The queue hands out the latest first: what stands first is added last.
    for (const part of inside.reverse()) this.#queue.add(part, true);
    return entries.some(hasNames);
  }

  #isNewRoot(owner: Owner): owner is ShadowRoot {
    return owner instanceof ShadowRoot && !this.#roots.has(owner);
  }

  #scan(block: Block): Entry[] {
    const { detector } = this.#ports;
    const entry = { block, scan: detector.scan(block.text), marks: [] };
    if (!hasNames(entry)) return [entry];
    const parts = partAtSeams(block);
    if (parts.length === 1) return [entry];
    return parts.map((part) => ({ block: part, scan: detector.scan(part.text), marks: [] }));
  }
}
