import { frameAround } from '../facts/outermost-document.ts';
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

/**
 * Pixels at each edge of the viewport in which no card is seen: a phone's notch or rounded corners,
 * and what lies outside the windows around a frame.
 */
export function unsafeAreaOf(element: Element): Box {
  const style = getComputedStyle(element);
  const cut = cutOffByFrames(element.ownerDocument);
  return {
    left: Math.max(cut.left, Number.parseFloat(style.scrollMarginLeft) || 0),
    top: Math.max(cut.top, Number.parseFloat(style.scrollMarginTop) || 0),
    right: Math.max(cut.right, Number.parseFloat(style.scrollMarginRight) || 0),
    bottom: Math.max(cut.bottom, Number.parseFloat(style.scrollMarginBottom) || 0),
  };
}

/** As far as the pages around can be looked at: a frame can be taller than the window that shows it. */
function cutOffByFrames(document: Document): Box {
  const frame = frameAround(document);
  if (!frame) return { left: 0, top: 0, right: 0, bottom: 0 };
  const inner = viewportOf(document);
  const window = viewportOf(frame.ownerDocument);
  const outer = cutOffByFrames(frame.ownerDocument);
  const box = frame.getBoundingClientRect();
  const left = box.left + frame.clientLeft;
  const top = box.top + frame.clientTop;
  return {
    left: Math.max(0, outer.left - left),
    top: Math.max(0, outer.top - top),
    right: Math.max(0, left + inner.width + outer.right - window.width),
    bottom: Math.max(0, top + inner.height + outer.bottom - window.height),
  };
}
