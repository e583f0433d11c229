import type { Page } from 'playwright-core';
import { hoverMark, type WhichMark } from '../drive/hover.ts';

/**
 * Milliseconds from the pointer's last move onto a mark until the card is shown, by the page's own
 * clock and to the frame: the delay that tells intent from passing by is in it.
 */
export async function hoverTime(page: Page, which: WhichMark): Promise<number> {
  const shown = page.evaluate(watchForCard);
  // The watch stands before the pointer moves: messages to a page keep their order.
  await hoverMark(page, which);
  return shown;
}

/** Runs in the page. */
function watchForCard(): Promise<number> {
  return new Promise((resolve) => {
    const watch = new AbortController();
    let moved = performance.now();
    const noteMove = ({ timeStamp }: Event) => {
      moved = timeStamp;
    };
    document.addEventListener('pointermove', noteMove, { signal: watch.signal });
    const isShown = (element: Element) =>
      element.matches(':popover-open') && element.checkVisibility({ visibilityProperty: true });
    const look = () => {
      if ([...document.documentElement.children].some(isShown)) {
        watch.abort();
        resolve(performance.now() - moved);
      } else requestAnimationFrame(look);
    };
    look();
  });
}

/** The middle one; the lower of the two where there are two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
