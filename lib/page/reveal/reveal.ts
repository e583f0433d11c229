import type { Mark } from '../annotate/mark.ts';
import { around, type Box } from '../geometry.ts';
import { boxesOf } from '../hover/mark-boxes.ts';
import { elementAround } from '../text/tree.ts';

/**
 * Scrolls a mark, or any range of text, into the middle of the window and of every scrolling box around it. At once: a
 * smooth scroll over a long page takes seconds, and the flash of the mark would be over.
 */
export function reveal(mark: Pick<Mark, 'range'>): void {
  const element = mark.range.startContainer.parentElement;
  // Lays out what waited under content-visibility, and scrolls frames and sideways boxes.
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  for (let at: Element | null = element; at; at = elementAround(at)) {
    const isRoot = at === at.ownerDocument.scrollingElement;
    if (!isRoot && !scrolls(at)) continue;
    const box = around(boxesOf(mark));
    if (!box) return;
    const view = isRoot ? windowBox(at) : at.getBoundingClientRect();
    at.scrollBy({ top: middle(box) - middle(view), behavior: 'instant' });
  }
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function windowBox({ ownerDocument: { defaultView } }: Element): Box {
  return {
    left: 0,
    top: 0,
    right: defaultView?.innerWidth ?? 0,
    bottom: defaultView?.innerHeight ?? 0,
  };
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}
