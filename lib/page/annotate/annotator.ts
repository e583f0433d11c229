import type { Detector, ParticipantKind, Scan } from '../../detect/index.ts';
import type { Changes } from '../observe/changes.ts';
import type { Painter } from '../paint/painter.ts';
import type { Block, Owner } from '../text/block.ts';
import { blocksWithin, type Quote, quoteOf } from '../text/page-text.ts';
import { ownerOf } from '../text/read-owner.ts';
import { readabilityOf } from '../text/readable.ts';
import type { Mark } from './mark.ts';
import { ownersInView } from './owners-in-view.ts';
import { type Entry, hasNames } from './page-index.ts';
import { PageReader } from './page-reader.ts';
import { type Remarking, remark } from './remark.ts';
import { ShownLater } from './shown-later.ts';
import { nextFrame, yieldToPage } from './yielding.ts';

/**
 * Milliseconds of one slice. With the work of one owner on top it stays far below the 50 ms after
 * which a browser speaks of a long task, also on a slow phone.
 */
const SLICE_MS = 5;

/** Stretches of text read between two looks at the clock. */
const AT_ONCE = 8;

export interface AnnotatorPorts {
  document: Document;
  detector: Detector;
  /** The kind of a participant; null where the reader wants none of its mentions marked. */
  kindOf: (participant: string) => ParticipantKind | null;
  painter: Painter;
  /** A tree that was not seen before: it is to be watched. */
  onRoot: (root: ShadowRoot) => void;
  /** All that waited is read, and marks may have come or gone. */
  onMarks: () => void;
  signal: AbortSignal;
}

/** Reads the page, asks the detector, and paints: in slices, and again where the page changes. */
export class Annotator {
  readonly #ports: AnnotatorPorts;
  readonly #reader: PageReader;
  readonly #shownLater: ShownLater;
  #title: { text: string; scan: Scan } | null = null;
  /** Names have been read, or the title has changed, since all names were last decided on. */
  #undecided = false;
  #working = false;
  /** When the slice ends, by `performance.now()`. */
  #until = 0;
  /** Whether the first mark has brought the style sheet. */
  #dressed: 'not yet' | 'just now' | 'drawn' = 'not yet';

  constructor(ports: AnnotatorPorts) {
    this.#ports = ports;
    this.#reader = new PageReader({
      detector: ports.detector,
      onRoot: ports.onRoot,
      onDropped: (entries) => this.#drop(entries),
    });
    this.#shownLater = new ShownLater((owner) => {
      this.#reader.addAgain(owner);
      void this.#work();
    }, ports.signal);
    ports.signal.addEventListener('abort', () => ports.painter.clear(), { once: true });
  }

  /** Marks the whole page. */
  start(): void {
    this.#reader.add(this.#ports.document.documentElement);
    void this.#work();
  }

  /** All marks in document order. */
  marks(): Mark[] {
    return this.#reader.index.marks();
  }

  /** Those that the reader can see now, for counting: what was marked may have been folded away. */
  readableMarks(): Mark[] {
    return this.marks().filter(
      ({ block, start, end }) => readabilityOf(block, start, end) === 'readable',
    );
  }

  /** The marks in the block of text in which a node stands. */
  marksAround(node: Node): Mark[] {
    const owner = ownerOf(node);
    return owner ? this.marksOf(owner) : [];
  }

  /** The quote with which a note finds a mark's place again; reads the whole page. */
  quoteOf({ block, start, end }: Mark): Quote | null {
    return quoteOf(this.#ports.document.documentElement, block, start, end);
  }

  /** All blocks of the page, read now. */
  blocks(): Iterable<Block> {
    return blocksWithin(this.#ports.document.documentElement);
  }

  /** The marks in an owner's own text. */
  marksOf(owner: Owner): Mark[] {
    return this.#reader.index.of(owner).flatMap(({ marks }) => marks);
  }

  /**
   * Takes stale marks away at once, inside the observer's own callback, so that none is ever drawn
   * at a wrong place; what is new is read before the next frame.
   */
  apply({ changed, added, removed }: Changes): void {
    if (removed) this.#reader.dropDetached();
    for (const owner of changed) this.#reader.change(owner);
    for (const owner of added) this.#reader.add(owner);
    void this.#work();
  }

  /** Reads a shadow root that reading its host did not tell of; one that is known already is not read again. */
  addRoot(root: ShadowRoot): void {
    if (!this.#reader.addRoot(root)) return;
    void this.#work();
  }

  /**
   * Asks anew what the page is about and what is to be marked: its address has changed without a
   * new document, or the reader's wishes have.
   */
  reconsider(): void {
    this.#undecided = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    await nextFrame();
    this.#until = performance.now() + SLICE_MS;
    for (let slice = 1; !this.#ports.signal.aborted; slice++) {
      if (this.#reader.readUntil(this.#until)) this.#undecided = true;
      // What a page is about takes all of its text: asked at twice the text each time, so that a
      // page of any length pays about two times for it.
      const isTime = this.#reader.isDone || Math.log2(slice) % 1 === 0;
      if (isTime && this.#undecided) await this.#decide();
      if (this.#reader.isDone) break;
      await this.#takeTurns();
      if (slice === 1) this.#readViewFirst();
    }
    this.#working = false;
    if (!this.#ports.signal.aborted) this.#ports.onMarks();
  }

  /** Lets the page have its turn: the next slice begins. */
  async #takeTurns(): Promise<void> {
    if (this.#dressed === 'just now') {
      this.#dressed = 'drawn';
      // The new style sheet is worked out by the browser as it draws, not by us as we ask for styles.
      await nextFrame();
    }
    await yieldToPage();
    this.#until = performance.now() + SLICE_MS;
  }

  /** On a page that one slice can't finish; by now its first frame is laid out. */
  #readViewFirst(): void {
    for (const owner of ownersInView(this.#ports.document)) this.#reader.addAgain(owner);
  }

  async #decide(): Promise<void> {
    const { detector, kindOf, signal } = this.#ports;
    for (const [number, { scan }] of this.#reader.index.entries().entries()) {
      if (number % AT_ONCE === 0 && performance.now() > this.#until) await this.#takeTurns();
      if (signal.aborted) return;
      detector.readAhead(scan);
    }
    const all = this.#reader.index.entries();
    const topic = detector.topicOf([this.#titleScan(), ...all.map(({ scan }) => scan)]);
    this.#undecided = false;
    let decided: Remarking[] = [];
    for (const entry of all.filter(hasNames)) {
      if (performance.now() > this.#until) {
        this.#paint(decided);
        decided = [];
        await this.#takeTurns();
        if (signal.aborted) return;
      }
      // The page may have changed meanwhile.
      if (!this.#reader.index.has(entry)) continue;
      decided.push(remark(entry, detector.decide(entry.scan, topic), kindOf));
    }
    this.#paint(decided);
  }

  #paint(decided: readonly Remarking[]): void {
    const { painter } = this.#ports;
    for (const { entry, marks, hides } of decided) {
      const before = entry.marks;
      for (const mark of before) if (!marks.includes(mark)) painter.remove(mark.kind, mark.range);
      for (const mark of marks) if (!before.includes(mark)) painter.add(mark.kind, mark.range);
      entry.marks = marks;
      if (marks.length > 0 && this.#dressed === 'not yet') this.#dressed = 'just now';
      if (hides) this.#shownLater.watch(entry.block.owner);
    }
  }

  /** The title says what a page is about before any of its text does. */
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
