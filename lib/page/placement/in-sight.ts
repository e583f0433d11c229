import type { Box, Size } from '../geometry.ts';
import { elementAround, matches } from '../text/tree.ts';

/** Values of `overflow` that cut off what does not fit. */
const cutting = /^(?:auto|scroll|hidden|clip)$/;

/**
 * Whether any of a node's boxes can be seen: inside the viewport, and not scrolled or cut off by
 * the boxes around the node. Asks for the style of each ancestor: not for every move of a pointer.
 */
export function isInSight(node: Node, boxes: readonly Box[], { width, height }: Size): boolean {
  const viewport = { left: 0, top: 0, right: width, bottom: height };
  const clips = [viewport, ...clipsAround(node)];
  return boxes.some((box) => {
    const seen = clips.reduce(overlap, box);
    return seen.right > seen.left && seen.bottom > seen.top;
  });
}

function overlap(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** The boxes outside of which a node is not painted; the viewport, which cuts for the root, not. */
function clipsAround(node: Node): Box[] {
  const clips: Box[] = [];
  // What is positioned is cut off only by what it is positioned in.
  let isAbsolute = false;
  for (let at = parentOf(node); at && !matches(at, 'html,body'); at = parentOf(at)) {
    const { display, position, overflowX, overflowY } = getComputedStyle(at);
    if (isAbsolute && position === 'static') continue;
    const hasBox = display !== 'inline' && display !== 'contents';
    const cuts = { x: cutting.test(overflowX), y: cutting.test(overflowY) };
    if (hasBox && (cuts.x || cuts.y)) clips.push(clipOf(at, cuts));
    if (position === 'fixed') break;
    isAbsolute = position === 'absolute';
  }
  return clips;
}

function clipOf(element: Element, cuts: { x: boolean; y: boolean }): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: cuts.x ? left : Number.NEGATIVE_INFINITY,
    top: cuts.y ? top : Number.NEGATIVE_INFINITY,
    right: cuts.x ? right : Number.POSITIVE_INFINITY,
    bottom: cuts.y ? bottom : Number.POSITIVE_INFINITY,
  };
}

/** The parent as it is drawn: through slots, and out of shadow roots. */
function parentOf(node: Node): Element | null {
  if (node instanceof Element || node instanceof Text) {
    if (node.assignedSlot) return node.assignedSlot;
  }
  return elementAround(node);
}
