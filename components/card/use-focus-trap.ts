import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href],button:not(:disabled),textarea,input,summary,[tabindex="0"]';

/**
 * Has Tab go round inside while `trapped`: what is pinned is where the reader works. Escape and the
 * close button lead out, so that nobody is caught (WCAG 2.1.2).
 */
export function useFocusTrap(root: RefObject<HTMLElement | null>, trapped: boolean): void {
  useEffect(() => {
    if (!trapped) return;
    const ending = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Tab' || event.isComposing || !root.current) return;
        const stops = [...root.current.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
          stop.checkVisibility({ visibilityProperty: true }),
        );
        const [first, last] = [stops.at(0), stops.at(-1)];
        const [end, start] = event.shiftKey ? [first, last] : [last, first];
        const at = document.activeElement;
        const isOutside = at === null || !stops.includes(at as HTMLElement);
        if (at !== end && !(isOutside && !root.current.contains(at))) return;
        event.preventDefault();
        start?.focus();
      },
      { signal: ending.signal },
    );
    return () => ending.abort();
  }, [root, trapped]);
}
