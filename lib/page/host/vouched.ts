import { outermostDocument } from '../facts/outermost-document.ts';

/** Milliseconds between two looks of the browser: the least that it allows. */
const DELAY_MS = 100;

/** Version 2 of the interface, in Chromium only. */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: true;
  delay: number;
}

interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible: boolean;
}

export type Vouching =
  /** Every page around the document can be looked at. */
  | 'not needed'
  /** A page of another origin is around it, and the browser says what that does to us. */
  | 'given'
  /** The same, but the browser can't say (Firefox): no card can be trusted to be seen. */
  | 'missing';

/** Who says that a card in this document is seen as it is (threat model, 6). */
export function vouchingFor(document: Document): Vouching {
  const { defaultView } = outermostDocument(document);
  if (defaultView === defaultView?.top) return 'not needed';
  return 'isVisible' in IntersectionObserverEntry.prototype ? 'given' : 'missing';
}

/**
 * Calls back once the browser no longer vouches that an element is seen, uncovered and unfaded. What
 * lets clicks through covers as well: no look of our own at a point of the page finds that. Does
 * nothing where the browser can't say.
 */
export function watchSight(element: Element, onUnseen: () => void, signal: AbortSignal): void {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return;
  const init: VisibilityInit = { trackVisibility: true, delay: DELAY_MS };
  const observer = new IntersectionObserver((entries) => {
    if ((entries.at(-1) as VisibilityEntry | undefined)?.isVisible === false) onUnseen();
  }, init);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
