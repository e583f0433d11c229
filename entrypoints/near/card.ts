import type { FromCard, ToCard } from '../../lib/messages/card-port.ts';
import type { Mark } from '../../lib/page/annotate/mark.ts';
import { pageFacts } from '../../lib/page/facts/page-facts.ts';
import { type Box, isInside, type Point } from '../../lib/page/geometry.ts';
import { FocusKeeper } from '../../lib/page/host/focus-keeper.ts';
import { Host } from '../../lib/page/host/host.ts';
import type { Patience } from '../../lib/page/host/patience.ts';
import { topLayerParent } from '../../lib/page/host/top-layer.ts';
import { unsafeAreaOf, viewportOf } from '../../lib/page/host/viewport.ts';
import { vouchingFor } from '../../lib/page/host/vouched.ts';
import { boxesOf } from '../../lib/page/hover/mark-boxes.ts';
import { isInSight } from '../../lib/page/placement/in-sight.ts';
import { type Placement, place } from '../../lib/page/placement/place.ts';
import type { SentencePrint } from '../../lib/page/reveal/cited-sentence.ts';
import type { Quote } from '../../lib/page/text/page-text.ts';
import { CardLine } from './card-line.ts';
import { CardWatch } from './card-watch.ts';

/** Width that the card wants, in CSS pixels: about 27 syllables a line. */
const WIDTH = 384;

/** Height before the card has said what it wants: most of them are about as high. */
const FIRST_HEIGHT = 320;

/** The card shows itself without having said its height after this many milliseconds. */
const LATEST_MS = 120;

export interface CardPorts {
  document: Document;
  src: string;
  /** How much the page may still work against the card. */
  patience: Patience;
  quoteOf: (mark: Mark) => Quote | null;
  onPointer: (inside: boolean, at: number) => void;
  onEditing: (editing: boolean, at: number) => void;
  onPin: (pinned: boolean) => void;
  findSentence: (print: SentencePrint) => Promise<StaticRange | null>;
  pointOut: (range: StaticRange) => void;
  /** The card can't stay open. */
  onDismiss: () => void;
  signal: AbortSignal;
}

/** An open card. */
interface Open {
  mark: Mark;
  /** Index of the mark's line that was pointed at. */
  line: number;
  placement: Placement;
  visible: boolean;
  /** The reader came by key or menu: the card takes the focus. */
  takesFocus: boolean;
  /** It stays where it is when its mark goes out of sight. */
  pinned: boolean;
}

/** What a card is opened for. */
export type Purpose =
  /** To tell of a mention; `step` where the reader came by key. */
  | { type: 'show'; step: Extract<ToCard, { type: 'show' }>['step'] }
  /** To write on selected text. */
  | { type: 'compose' };

/** The card as a thing on the page: opens it beside a mark, follows the mark, closes it. */
export class Card {
  readonly #ports: CardPorts;
  readonly #host: Host;
  readonly #line: CardLine;
  readonly #focus: FocusKeeper;
  readonly #watch: CardWatch;
  #open: Open | null = null;
  #height = FIRST_HEIGHT;
  #isEditing = false;
  #latest: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: CardPorts) {
    const { document, src, patience, onPointer, signal } = ports;
    this.#ports = ports;
    this.#line = new CardLine((message) => this.#receive(message), signal);
    this.#host = new Host({
      document,
      src,
      patience,
      onLoad: (card) => void this.#line.greet(card),
      onPointer,
      signal,
    });
    this.#focus = new FocusKeeper({
      document,
      host: () => this.#host.element,
      isWriting: () => this.#open !== null && this.#isEditing,
      takeBack: () => {
        this.#host.focus();
        this.#line.answer({ type: 'resume' });
      },
      onLost: () => this.#watch.flee(),
      signal,
    });
    this.#watch = new CardWatch({
      document,
      host: this.#host,
      focus: this.#focus,
      box: () => (this.#open?.visible ? this.#open.placement : null),
      onDismiss: () => ports.onDismiss(),
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  get element(): Element | null {
    return this.#host.element;
  }

  get box(): Box | null {
    if (!this.#open) return null;
    const { left, top, width, height } = this.#open.placement;
    return { left, top, right: left + width, bottom: top + height };
  }

  /** Loads the card, so that it opens at once. */
  prepare(): void {
    this.#host.prepare();
  }

  show(mark: Mark, point: Point, purpose: Purpose): void {
    const { document, quoteOf } = this.#ports;
    this.#stop();
    if (vouchingFor(document) === 'missing') {
      this.#ports.onDismiss();
      return;
    }
    this.#host.prepare();
    const line = boxesOf(mark).findIndex((box) => isInside(point, box, 1));
    const placement = this.#place(mark, Math.max(0, line), null);
    if (!placement) {
      this.#ports.onDismiss();
      return;
    }
    const takesFocus = purpose.type === 'compose' || purpose.step !== null;
    this.#open = {
      mark,
      line: Math.max(0, line),
      placement,
      visible: false,
      takesFocus,
      pinned: false,
    };
    this.#focus.remember();
    this.#draw();
    // In a frame that may run no scripts the card stays silent: there it is never seen empty.
    if (document.defaultView === document.defaultView?.top) {
      this.#latest = setTimeout(() => this.#becomeVisible(), LATEST_MS);
    }
    this.#watch.begin();
    const { participant, surface } = mark;
    const about = { surface, anchor: quoteOf(mark), page: pageFacts(document) };
    this.#line.say(
      purpose.type === 'compose'
        ? { type: 'compose', ...about }
        : { type: 'show', participant, ...about, step: purpose.step, pinned: false },
    );
  }

  hide(): void {
    this.#stop();
    this.#line.say({ type: 'hide' });
    this.#focus.giveBack();
    this.#host.close();
  }

  /** Keeps to the mark where the page has scrolled or changed around it; closes out of sight. */
  follow(mark: Mark | null = this.#open?.mark ?? null): void {
    const before = this.#open?.placement;
    this.#keepTo(mark);
    const after = this.#open?.placement;
    const isMoved = before?.left !== after?.left || before?.top !== after?.top;
    if (after && isMoved) this.#line.answer({ type: 'moved' });
  }

  #keepTo(mark: Mark | null): void {
    if (!this.#open || !mark) return;
    if (!this.#host.isAsSet) {
      this.#watch.flee();
      return;
    }
    const placement = this.#place(mark, this.#open.line, this.#open.placement.side);
    if (!placement && !this.#open.pinned) {
      this.#ports.onDismiss();
      return;
    }
    this.#open = { ...this.#open, mark, placement: placement ?? this.#open.placement };
    this.#draw();
  }

  /** After a change of the page: has it thrown out the host? */
  lookAfterHost(): void {
    if (this.#host.noticeLoss() && this.#open) this.#ports.onDismiss();
  }

  #receive(message: FromCard): void {
    switch (message.type) {
      case 'ready':
        break;
      case 'size':
        this.#height = message.height;
        this.#keepTo(this.#open?.mark ?? null);
        this.#becomeVisible();
        break;
      case 'entered':
        this.#ports.onPointer(true, performance.now());
        break;
      case 'tab':
        this.#focus.explain();
        break;
      case 'editing':
        this.#isEditing = message.editing;
        this.#focus.look();
        this.#ports.onEditing(message.editing, performance.now());
        break;
      case 'pin':
        if (this.#open) this.#open = { ...this.#open, pinned: message.pinned };
        this.#line.pinned = message.pinned;
        this.#ports.onPin(message.pinned);
        break;
      case 'seek':
        void this.#seek(message.sentences);
        break;
      case 'pointOut':
        void this.#ports.findSentence(message.sentence).then((range) => {
          if (range) this.#ports.pointOut(range);
        });
        break;
      case 'close':
        this.#ports.onDismiss();
        break;
    }
  }

  async #seek(prints: readonly SentencePrint[]): Promise<void> {
    const sentences: string[] = [];
    for (const print of prints) {
      if (await this.#ports.findSentence(print)) sentences.push(print.sha256);
    }
    this.#line.answer({ type: 'found', sentences });
  }

  #place(mark: Mark, line: number, previous: Placement['side'] | null): Placement | null {
    const { document } = this.#ports;
    const { element } = this.#host;
    const mention = boxesOf(mark);
    const viewport = viewportOf(document);
    if (!element || !isInSight(mark.range.startContainer, mention, viewport)) return null;
    const wanted = { width: WIDTH, height: this.#height };
    return place({ mention, line, viewport, unsafe: unsafeAreaOf(element), wanted, previous });
  }

  #draw(): void {
    if (!this.#open) return;
    const { mark, placement, visible } = this.#open;
    const parent = topLayerParent(mark.range.startContainer);
    if (!this.#host.open(parent, placement, visible)) this.#ports.onDismiss();
  }

  /** Only with its content: an empty frame would flash. */
  #becomeVisible(): void {
    if (!this.#open || this.#open.visible) return;
    this.#open = { ...this.#open, visible: true };
    this.#draw();
    const { frame } = this.#host;
    // By the page's own document: a frame may not always take the focus by itself.
    if (this.#open.takesFocus) frame?.focus({ preventScroll: true });
    if (frame) this.#watch.seen(frame);
  }

  #stop(): void {
    this.#watch.end();
    clearTimeout(this.#latest);
    this.#open = null;
  }
}
