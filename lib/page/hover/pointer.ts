import type { Mark } from '../annotate/mark.ts';
import type { Box, Point } from '../geometry.ts';
import { type HitTestPorts, isNearMark, markAt } from './hit-test.ts';
import { away, dueAt, type Hover, type HoverEvent, hover, isWritten, shownMark } from './hover.ts';
import { isOnWayToCard } from './way-to-card.ts';

export interface PointerPorts extends HitTestPorts {
  /** Whether the extension still lives: looked at on every entry. */
  isValid: () => boolean;
  /** Our host in the page: what happens on it is not the page's. */
  host: () => Element | null;
  /** The open card's box, or null. */
  cardBox: () => Box | null;
  /** The pointer has come near a mark. */
  onNear: () => void;
  onShow: (mark: Mark, point: Point) => void;
  onHide: () => void;
  /** The page has scrolled or changed its size under an open card. */
  onScroll: () => void;
  /** Milliseconds that the pointer rests on a mark before its card opens. */
  restMs: () => number;
  signal: AbortSignal;
}

/**
 * The rim of the hover state: listens to the page, asks the hit test at most once a frame, and
 * lets `onShow` and `onHide` follow the state. Nothing of the page's own is kept from it, but for
 * Escape while a card is open.
 */
export class Pointer {
  readonly #ports: PointerPorts;
  #state: Hover<Mark> = away;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The latest move that no frame has looked at. */
  #move: PointerEvent | null = null;
  #at: Point = { x: Number.NaN, y: Number.NaN };
  /** Where the pointer was when it was last on the mark of the open card. */
  #leftMarkAt: Point = { x: 0, y: 0 };

  constructor(ports: PointerPorts) {
    this.#ports = ports;
    this.#listen();
  }

  /** The mark whose card is open. */
  get shown(): Mark | null {
    return shownMark(this.#state);
  }

  /** Whether the reader writes in the open card. */
  get isWritten(): boolean {
    return isWritten(this.#state);
  }

  dispatch(event: HoverEvent<Mark>): void {
    if (!this.#ports.isValid()) return;
    // A move over the page that no frame has looked at is older than the pointer's way into the card.
    if (event.type === 'enter-card') this.#move = null;
    const before = shownMark(this.#state);
    this.#state = hover(this.#state, event);
    const shown = shownMark(this.#state);
    this.#setTimer();
    if (shown === before) return;
    if (!shown) this.#ports.onHide();
    // A mark that took the place of an equal one has its card already.
    else if (event.type !== 'replace') this.#ports.onShow(shown, this.#leftMarkAt);
  }

  /** Looks again where the pointer is: what is marked there has changed without a move. */
  lookAgain(): void {
    const { x, y } = this.#at;
    if (Number.isNaN(x)) return;
    const target = this.#ports.document.elementFromPoint(x, y);
    const over = markAt(this.#ports, target, { x, y });
    if (over && !shownMark(this.#state)) this.#leftMarkAt = { x, y };
    this.dispatch({
      type: 'move',
      at: performance.now(),
      point: { x, y },
      over,
      pressed: false,
      towardCard: false,
    });
  }

  #listen(): void {
    const { document, signal } = this.#ports;
    const window = document.defaultView;
    const options = { signal, capture: true, passive: true } as const;
    window?.addEventListener('pointermove', (event) => this.#onMove(event), options);
    // Over a frame of the page no moves come, but this does.
    window?.addEventListener('pointerover', (event) => this.#onMove(event), options);
    window?.addEventListener('pointerdown', (event) => this.#onDown(event), options);
    window?.addEventListener('click', (event) => this.#onClick(event), options);
    window?.addEventListener('scroll', () => this.#onScroll(), options);
    window?.addEventListener('resize', () => this.#onScroll(), options);
    document.documentElement.addEventListener(
      'pointerleave',
      ({ timeStamp }) => {
        this.#move = null;
        this.dispatch({ type: 'leave-page', at: timeStamp });
      },
      { signal, passive: true },
    );
    window?.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !event.isTrusted || this.#isOurs(event)) return;
    const { clientX: x, clientY: y } = event;
    // The browser repeats the last move when the page scrolls under a pointer that rests.
    if (x === this.#at.x && y === this.#at.y) return;
    this.#at = { x, y };
    if (!this.#move) requestAnimationFrame(() => this.#look());
    this.#move = event;
  }

  #look(): void {
    const event = this.#move;
    this.#move = null;
    if (!event || !this.#ports.isValid()) return;
    const point = { x: event.clientX, y: event.clientY };
    const over = markAt(this.#ports, event.target, point);
    if (over || isNearMark(this.#ports, event.target)) this.#ports.onNear();
    const shown = shownMark(this.#state);
    if (over && (!shown || over === shown)) this.#leftMarkAt = point;
    const card = this.#ports.cardBox();
    this.dispatch({
      type: 'move',
      at: event.timeStamp,
      point,
      over,
      pressed: event.buttons !== 0,
      towardCard: card !== null && isOnWayToCard(this.#leftMarkAt, point, card),
    });
  }

  #onDown(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || this.#isOurs(event)) return;
    this.dispatch({ type: 'press' });
  }

  /** A finger's tap. On a link it is the link's: we have nothing to say there. */
  #onClick(event: MouseEvent): void {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    // A page may open no card: it could be one under the next click.
    if (!event.isTrusted || this.#isOurs(event)) return;
    const [target] = event.composedPath();
    const point = { x: event.clientX, y: event.clientY };
    const isFree = target instanceof Element && !target.closest('a,button,label,summary');
    const over = isFree ? markAt(this.#ports, target, point) : null;
    if (over) this.#leftMarkAt = point;
    this.dispatch({ type: 'tap', over });
  }

  #onScroll(): void {
    this.dispatch({ type: 'scroll' });
    if (shownMark(this.#state)) this.#ports.onScroll();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    if (!shownMark(this.#state)) return;
    // The reader closes the card: the page's dialog below it must not close, too.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.dispatch({ type: 'dismiss' });
  }

  #isOurs(event: Event): boolean {
    const host = this.#ports.host();
    return host !== null && event.composedPath().includes(host);
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const rest = this.#ports.restMs();
    const due = dueAt(this.#state, rest);
    if (due === null) return;
    const { signal } = this.#ports;
    this.#timer = setTimeout(
      () => {
        if (!signal.aborted) this.dispatch({ type: 'tick', at: performance.now(), rest });
      },
      Math.max(0, due - performance.now()),
    );
  }
}
