import type { Detector, ParticipantKind, Scan, Topic } from '../../detect/index.ts';
import type { Changes } from '../observe/changes.ts';
import type { Painter } from '../paint/painter.ts';
import type { Block, Owner } from '../text/block.ts';
import { isBlock, readOwner } from '../text/read-owner.ts';
import { partAtSeams } from '../text/seams.ts';
import type { Mark } from './mark.ts';
import { markEntry } from './mark-entry.ts';
import { ownersInView } from './owners-in-view.ts';
import { type Entry, PageIndex } from './page-index.ts';
import { sameTopic } from './same-topic.ts';
import { ShownLater } from './shown-later.ts';
import { WorkQueue } from './work-queue.ts';
import { nextFrame, yieldToPage } from './yielding.ts';

/**
 * Milliseconds of one slice. With the work of one owner on top it stays far below the 50 ms after
 * which a browser speaks of a long task, also on a slow phone.
 */
const SLICE_MS = 6;

export interface AnnotatorPorts {
  document: Document;
  detector: Detector;
  kindOf: (participant: string) => ParticipantKind;
  painter: Painter;
  /** A tree that was not seen before: it is to be watched. */
  onRoot: (root: ShadowRoot) => void;
  /** After each slice that may have changed marks. */
  onMarks: () => void;
  signal: AbortSignal;
}

/** Reads the page, asks the detector, and paints: in slices, and again where the page changes. */
export class Annotator {
  readonly #ports: AnnotatorPorts;
  readonly #queue = new WorkQueue();
  readonly #index = new PageIndex();
  readonly #shownLater: ShownLater;
  readonly #roots = new WeakSet<ShadowRoot>();
  #title: { text: string; scan: Scan } | null = null;
  #topic: Topic | null = null;
  #topicIsOld = false;
  #working = false;

  constructor(ports: AnnotatorPorts) {
    this.#ports = ports;
    this.#shownLater = new ShownLater((owner) => this.#readAgain(owner), ports.signal);
    ports.signal.addEventListener('abort', () => ports.painter.clear(), { once: true });
  }

  /** Marks the whole page. */
  start(): void {
    this.#readAll();
  }

  /** All marks in document order. */
  marks(): Mark[] {
    return this.#index.marks();
  }

  /** The marks in an owner's own text. */
  marksOf(owner: Owner): Mark[] {
    return this.#index.of(owner).flatMap(({ marks }) => marks);
  }

  /**
   * Takes stale marks away at once, inside the observer's own callback, so that none is ever drawn
   * at a wrong place; what is new is read before the next frame.
   */
  apply({ changed, added, removed }: Changes): void {
    if (removed) this.#drop(this.#index.takeDetached());
    for (const owner of changed) {
      this.#drop(this.#index.of(owner));
      this.#queue.add(owner, false);
    }
    for (const owner of added) this.#queue.add(owner, true);
    void this.#work();
  }

  /** The address changed without a new document: the title, and with it the topic, may have, too. */
  startOver(): void {
    this.#topicIsOld = true;
    void this.#work();
  }

  #readAll(): void {
    this.#queue.add(this.#ports.document.documentElement, true);
    void this.#work();
  }

  #readAgain(owner: Owner): void {
    this.#queue.add(owner, false);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    await nextFrame();
    for (let first = true; !this.#ports.signal.aborted; first = false) {
      this.#slice(performance.now() + SLICE_MS);
      if (this.#queue.size === 0) break;
      await yieldToPage();
      // Only on pages that one slice can't finish; by now the first frame is laid out.
      if (first)
        for (const owner of ownersInView(this.#ports.document)) this.#queue.add(owner, false);
    }
    this.#working = false;
  }

  #slice(until: number): void {
    const fresh: Entry[] = [];
    do {
      const work = this.#queue.take();
      if (!work) break;
      fresh.push(...this.#read(work.owner, work.deep));
    } while (performance.now() < until);
    this.#decide(fresh);
    this.#ports.onMarks();
  }

  /** Reads an owner anew. Returns its entries with names in them. */
  #read(owner: Owner, deep: boolean): Entry[] {
    this.#drop(this.#index.of(owner));
    if (!owner.isConnected) {
      this.#index.set(owner, []);
      return [];
    }
    const entries: Entry[] = [];
    const inside: Owner[] = [];
    for (const part of readOwner(owner)) {
      if (isBlock(part)) entries.push(...this.#scan(part));
      else if (deep || this.#isNewRoot(part)) inside.push(part);
    }
    this.#index.set(owner, entries);
    if (this.#isNewRoot(owner)) {
      this.#roots.add(owner);
      this.#ports.onRoot(owner);
    }
    // The queue hands out the latest first: what stands first is added last.
    for (const part of inside.reverse()) this.#queue.add(part, true);
    return entries.filter(hasNames);
  }

  #isNewRoot(owner: Owner): owner is ShadowRoot {
    return owner instanceof ShadowRoot && !this.#roots.has(owner);
  }

  #scan(block: Block): Entry[] {
    const { detector } = this.#ports;
    const scan = detector.scan(block.text);
    const parts = scan.candidates.length > 0 ? partAtSeams(block) : [block];
    if (parts.length === 1) return [{ block, scan, marks: [] }];
    return parts.map((part) => ({ block: part, scan: detector.scan(part.text), marks: [] }));
  }

  /**
   * Decides on fresh entries. What the page is about is asked with the first names and again when
   * all is read; only where the answer has changed, all names are decided on anew.
   */
  #decide(fresh: readonly Entry[]): void {
    const { detector } = this.#ports;
    const isLast = this.#queue.size === 0;
    if (fresh.length > 0) this.#topicIsOld = true;
    if (fresh.length === 0 && !(isLast && this.#topicIsOld)) return;
    let entries = fresh;
    if (!this.#topic || (isLast && this.#topicIsOld)) {
      const all = this.#index.entries();
      const topic = detector.topicOf([this.#titleScan(), ...all.map(({ scan }) => scan)]);
      if (this.#topic && !sameTopic(topic, this.#topic)) entries = all.filter(hasNames);
      this.#topic = topic;
      this.#topicIsOld = !isLast;
    }
    for (const entry of entries) {
      const result = markEntry(entry, detector.decide(entry.scan, this.#topic), this.#ports);
      if (result === 'some-hidden') this.#shownLater.watch(entry.block.owner);
    }
  }

  /** The title names what a page is about before any of its text does. */
  #titleScan(): Scan {
    const text = this.#ports.document.title;
    if (this.#title?.text !== text) this.#title = { text, scan: this.#ports.detector.scan(text) };
    return this.#title.scan;
  }

  #drop(entries: readonly Entry[]): void {
    for (const entry of entries) {
      for (const { kind, range } of entry.marks) this.#ports.painter.remove(kind, range);
      entry.marks = [];
      this.#shownLater.forget(entry.block.owner);
    }
  }
}

function hasNames({ scan }: Entry): boolean {
  return scan.candidates.length > 0;
}
