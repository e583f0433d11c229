import type { Mark } from '../annotate/mark.ts';
import { isInside, type Point } from '../geometry.ts';
import { offsetOf } from '../text/block.ts';
import { anyRootOf } from '../text/shadow-roots.ts';
import { rootOf } from '../text/tree.ts';
import { boxesOf } from './mark-boxes.ts';

/** Marks of one owner whose boxes are looked at where the caret gives no answer. */
const MOST_BOXES = 60;

export interface HitTestPorts {
  document: Document;
  /** The marks in the block of text in which a node stands. */
  marksAround: (node: Node) => Mark[];
}

/**
 * The mark at a point, in three steps of rising cost (design 2): does the element under the pointer
 * stand in an owner with marks; where in its text does the caret fall; do the boxes of the marks
 * there hold the point. `highlightsFromPoint` would answer in one, at 3 to 18 ms a call.
 */
export function markAt(ports: HitTestPorts, target: EventTarget | null, point: Point): Mark | null {
  const element = deepest(target, point);
  if (!element) return null;
  const marks = ports.marksAround(element);
  if (marks.length > 0) return markIn(ports, marks, element, point);
  return isSeeThrough(element) ? markBeneath(ports, element, point) : null;
}

/** Whether marks are close: the pointer may soon be on one. */
export function isNearMark(ports: HitTestPorts, target: EventTarget | null): boolean {
  return target instanceof Element && ports.marksAround(target).length > 0;
}

/** The element inside the shadow roots at a point; an event names only the outermost host. */
function deepest(target: EventTarget | null, { x, y }: Point): Element | null {
  let element = target instanceof Element ? target : null;
  while (element) {
    const inner: Element | null = anyRootOf(element)?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

function markIn(
  { document }: HitTestPorts,
  marks: readonly Mark[],
  element: Element,
  point: Point,
): Mark | null {
  const root = rootOf(element);
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  const near = caret ? marksAtCaret(marks, caret) : null;
  return (near ?? marks.slice(0, MOST_BOXES)).find((mark) => isOn(mark, point)) ?? null;
}

/**
 * The marks at a caret: past the middle of a letter it stands behind it, so both ends count. Null
 * where it stands in no text of theirs (`user-select: none` or `all`): there it knows nothing.
 */
function marksAtCaret(marks: readonly Mark[], caret: CaretPosition): Mark[] | null {
  const { offsetNode: node, offset: at } = caret;
  if (!(node instanceof Text)) return null;
  const offsets = new Map<unknown, number | null>();
  let isKnown = false;
  const near = marks.filter(({ block, start, end }) => {
    let offset = offsets.get(block);
    if (offset === undefined) {
      offset = offsetOf(block, { node, offset: at });
      offsets.set(block, offset);
    }
    if (offset === null) return false;
    isKnown = true;
    return offset >= start && offset <= end;
  });
  return isKnown ? near : null;
}

function isOn(mark: Mark, point: Point): boolean {
  return boxesOf(mark).some((box) => isInside(point, box));
}

/** Links and empty boxes are laid over whole teasers, to make all of them one link. */
function isSeeThrough(element: Element): boolean {
  return (
    Element.prototype.closest.call(element, 'a,button,label') !== null || element.textContent === ''
  );
}

function markBeneath(ports: HitTestPorts, cover: Element, point: Point): Mark | null {
  const root = rootOf(cover);
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  for (const element of root.elementsFromPoint(point.x, point.y)) {
    if (element === cover || Node.prototype.contains.call(cover, element)) continue;
    const marks = ports.marksAround(element);
    if (marks.length > 0) {
      return marks.slice(0, MOST_BOXES).find((mark) => isOn(mark, point)) ?? null;
    }
  }
  return null;
}
