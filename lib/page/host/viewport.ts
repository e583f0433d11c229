import type { Box, Size } from '../geometry.ts';

/** What of the window shows the page, without its scroll bars. */
export function viewportOf(document: Document): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  const window = document.defaultView;
  const inner = { width: window?.innerWidth ?? 0, height: window?.innerHeight ?? 0 };
  // In quirks mode the root's height is the whole document's.
  const isQuirky = document.compatMode === 'BackCompat';
  return { width: clientWidth || inner.width, height: isQuirky ? inner.height : clientHeight };
}

/** Reading this off an element is the only way to the notch: `env()` has no API. */
export const safeAreaStyle = {
  'scroll-margin-top': 'env(safe-area-inset-top)',
  'scroll-margin-right': 'env(safe-area-inset-right)',
  'scroll-margin-bottom': 'env(safe-area-inset-bottom)',
  'scroll-margin-left': 'env(safe-area-inset-left)',
} as const;

/** Pixels at each edge of the viewport that a phone's notch or rounded corners take. */
export function unsafeAreaOf(element: Element): Box {
  const style = getComputedStyle(element);
  return {
    left: Number.parseFloat(style.scrollMarginLeft) || 0,
    top: Number.parseFloat(style.scrollMarginTop) || 0,
    right: Number.parseFloat(style.scrollMarginRight) || 0,
    bottom: Number.parseFloat(style.scrollMarginBottom) || 0,
  };
}
