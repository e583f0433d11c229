import {
  closedStyle,
  frameStyle,
  type HostBox,
  openStyle,
  partsStyle,
  styleText,
} from './host-style.ts';
import type { Patience } from './patience.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

export interface HostPorts {
  document: Document;
  /** Address of the card. */
  src: string;
  /** How often the host is made anew after the page has thrown it out. */
  patience: Patience;
  /** The frame has loaded the card, for the first time or again. */
  onLoad: (card: Window) => void;
  /** The pointer has come onto the card, or left it. */
  onPointer: (inside: boolean, at: number) => void;
  signal: AbortSignal;
}

/** The host as it stands in the page. */
interface Made {
  element: HTMLElement;
  frame: HTMLIFrameElement;
}

/**
 * The one element that we add to a page (design 3): a plain `div` with a closed shadow root and in
 * it the card, a page of the extension's own, in a frame. Made once, kept, shown as a popover.
 */
export class Host {
  readonly #ports: HostPorts;
  #made: Made | null = null;
  #style = '';
  /** Where we have put the host. */
  #parent: Element | null = null;

  constructor(ports: HostPorts) {
    this.#ports = ports;
    const { document, signal } = ports;
    // Otherwise the page loses its back/forward cache and learns the frame's address from the
    // browser's reasons for that; `pagehide` comes too late.
    document.defaultView?.addEventListener('beforeunload', () => this.remove(), { signal });
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  get element(): HTMLElement | null {
    return this.#made?.element ?? null;
  }

  /** The frame that shows the card. */
  get frame(): HTMLElement | null {
    return this.#made?.frame ?? null;
  }

  get isOpen(): boolean {
    return this.#made?.element.matches(':popover-open') ?? false;
  }

  /** Whether host and styles are as we set them. */
  get isAsSet(): boolean {
    const element = this.#made?.element;
    return element?.style.cssText === this.#style && element.parentNode === this.#parent;
  }

  /** Loads the card ahead of its first use: the first time costs most of a second. */
  prepare(): void {
    if (this.#made || this.#ports.patience.isLost) return;
    this.#made = this.#make();
    this.#setStyle(styleText(closedStyle));
    this.#parent = this.#ports.document.documentElement;
    this.#parent.append(this.#made.element);
  }

  /** Opens the card inside `parent`, or moves it. False where the page has not let us keep it. */
  open(parent: Element, box: HostBox, visible: boolean): boolean {
    this.prepare();
    const element = this.#made?.element;
    if (!element) return false;
    if (element.parentNode !== parent) {
      if (this.isOpen) element.hidePopover();
      moveInto(parent, element);
      this.#parent = parent;
    }
    this.#setStyle(styleText(openStyle({ box, visible, zoom: parent.currentCSSZoom })));
    if (!this.isOpen) element.showPopover();
    return this.isOpen;
  }

  close(): void {
    if (!this.#made) return;
    if (this.isOpen) this.#made.element.hidePopover();
    this.#setStyle(styleText(closedStyle));
  }

  /** Notices that the page has thrown the host out. True once for each time. */
  noticeLoss(): boolean {
    if (!this.#made || this.#made.element.isConnected) return false;
    this.#ports.patience.lose();
    this.#made = null;
    return true;
  }

  /** Counts a page's attempt to show the card otherwise than we do. */
  countInterference(): void {
    const { patience } = this.#ports;
    patience.lose();
    if (patience.isLost) this.remove();
  }

  /** Gives the focus to the card, where it goes on in the field that had it. */
  focus(): void {
    this.#made?.frame.focus({ preventScroll: true });
  }

  remove(): void {
    this.#made?.element.remove();
    this.#made = null;
  }

  #make(): Made {
    const { document, src, onLoad, onPointer, signal } = this.#ports;
    // With its namespace: an SVG document's own elements would be no HTML.
    const element = document.createElementNS(HTML, 'div') as HTMLElement;
    const frame = document.createElementNS(HTML, 'iframe') as HTMLIFrameElement;
    element.popover = 'manual';
    frame.style.cssText = styleText(frameStyle);
    frame.title = 'K-AI Lens';
    frame.src = src;
    frame.addEventListener(
      'load',
      () => {
        if (frame.contentWindow) onLoad(frame.contentWindow);
      },
      { signal },
    );
    const onEnter = ({ timeStamp }: Event) => onPointer(true, timeStamp);
    const onLeave = ({ timeStamp }: Event) => onPointer(false, timeStamp);
    frame.addEventListener('pointerenter', onEnter, { signal });
    frame.addEventListener('pointerleave', onLeave, { signal });
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(partsStyle);
    root.adoptedStyleSheets = [sheet];
    root.append(frame);
    return { element, frame };
  }

  #setStyle(text: string): void {
    const style = this.#made?.element.style;
    if (!style) return;
    style.cssText = text;
    // As the browser writes it, to be compared with later.
    this.#style = style.cssText;
  }
}

/** Moves without loading the frame anew where the browser can (Chromium 133, Firefox 144). */
function moveInto(parent: Element, element: HTMLElement): void {
  if ('moveBefore' in parent && element.isConnected) {
    (parent as Element & { moveBefore(node: Node, before: null): void }).moveBefore(element, null);
  } else {
    parent.append(element);
  }
}
