import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Reports the height in CSS pixels that the card's parts want together, whatever the height of the
 * frame is now: the scrolled content counts in full. The parts are the children of the root; one
 * that scrolls counts as its only child does.
 */
export function useWantedHeight(
  root: RefObject<HTMLElement | null>,
  report: (height: number) => void,
): void {
  const latest = useRef(report);
  latest.current = report;

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let last = 0;
    const measure = () => {
      const height = Math.ceil(
        [...element.children].reduce((sum, part) => sum + naturalHeight(part), 0),
      );
      // A frame that is not shown lays nothing out: that is no wish.
      if (height === 0 || height === last) return;
      last = height;
      latest.current(height);
    };
    const sizes = new ResizeObserver(measure);
    const watch = () => {
      sizes.disconnect();
      for (const part of element.children) sizes.observe(contentOf(part));
      measure();
    };
    const parts = new MutationObserver(watch);
    parts.observe(element, { childList: true });
    watch();
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, [root]);
}

const isScroller = (part: Element): boolean => part.classList.contains('card-scroll');

const contentOf = (part: Element): Element =>
  isScroller(part) ? (part.firstElementChild ?? part) : part;

const naturalHeight = (part: Element): number => contentOf(part).getBoundingClientRect().height;
