import type { Mark } from '../annotate/mark.ts';

/**
 * The boxes of a mark's text in CSS pixels of the viewport, one a line and inline box; none when
 * the page has changed under it. Brings layout up to date. The range lives for this call only:
 * a live one costs the page at each of its changes.
 */
export function boxesOf({ range }: Pick<Mark, 'range'>): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const scratch = new Range();
  try {
    scratch.setStart(startContainer, startOffset);
    scratch.setEnd(endContainer, endOffset);
  } catch {
    return []; // The text has become shorter, and the observer has not been called yet.
  }
  return [...scratch.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
