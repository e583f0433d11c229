import { frameAround } from '../facts/outermost-document.ts';
import { elementAround } from '../text/tree.ts';
import type { Host } from './host.ts';
import type { HostBox } from './host-style.ts';
import { isInTransition, topLayerOf } from './top-layer.ts';

/** What a page can do to a card to have a click land on something else (threat model, 6). */
export type Interference = 'closed' | 'restyled' | 'moved' | 'faded' | 'covered';

/**
 * Whether it tells of a page that works against the card, so that the card gives up in the end. A
 * host with our styles is moved by nothing but a zoom that the page has changed since: the card
 * closes, and next time stands right.
 */
export function isHostile(interference: Interference): boolean {
  return interference !== 'moved';
}

/** Less opaque than this, a reader may not see what is clicked. */
const LEAST_OPACITY = 0.6;

/** Pixels by which a box may differ from what was set: zoom and fractions of device pixels. */
const TOLERANCE = 2;

/** Where a click is probed for, as parts of the card's width and height. */
const PROBES = [0.1, 0.5, 0.9] as const;

/**
 * What the page has done to the open card, or null. Brings layout up to date.
 *
 * @param below what was in the top layer when the card opened
 */
export function interferenceWith(
  host: Host,
  box: HostBox,
  below: readonly Element[],
): Interference | null {
  const { element } = host;
  if (!element || !host.isOpen) return 'closed';
  if (!host.isAsSet) return 'restyled';
  const actual = element.getBoundingClientRect();
  const isPlaced = (['left', 'top', 'width', 'height'] as const).every(
    (edge) => Math.abs(actual[edge] - box[edge]) <= TOLERANCE,
  );
  if (!isPlaced) return 'moved';
  if (isFaded(element)) return 'faded';
  const isOverlaid = isOverlaidBy(element, below) || isInTransition(element.ownerDocument);
  return isOverlaid || isCovered(element, box) ? 'covered' : null;
}

function isFaded(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (style.filter.includes('opacity(') || style.clipPath !== 'none') return true;
    if (style.maskImage !== 'none') return true;
  }
  return opacity <= LEAST_OPACITY;
}

function parentOf(element: Element): Element | null {
  return elementAround(element) ?? frameAround(element.ownerDocument);
}

/** Whether something newer lies over it, which can let clicks through: no look at a point finds that. */
function isOverlaidBy(element: Element, below: readonly Element[]): boolean {
  const box = element.getBoundingClientRect();
  return topLayerOf(element.ownerDocument).some((other) => {
    if (below.includes(other) || other.contains(element)) return false;
    const { left, top, right, bottom } = other.getBoundingClientRect();
    return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  });
}

/** Looks in the element's own tree, then at the frames around it, as far as they can be looked at. */
function isCovered(element: Element, { left, top, width, height }: HostBox): boolean {
  const root = element.getRootNode();
  // Not `instanceof Document`: a frame's page has classes of its own.
  if (!('elementFromPoint' in root)) return true;
  const tree = root as Document | ShadowRoot;
  const isOver = PROBES.some((x) =>
    PROBES.some((y) => tree.elementFromPoint(left + width * x, top + height * y) !== element),
  );
  const frame = frameAround(element.ownerDocument);
  if (isOver || !frame) return isOver;
  const outer = frame.getBoundingClientRect();
  const dx = outer.left + frame.clientLeft;
  const dy = outer.top + frame.clientTop;
  return isCovered(frame, { left: left + dx, top: top + dy, width, height });
}
