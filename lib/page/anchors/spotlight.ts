import type { Box } from '../geometry.ts';
import { type HostStyle, styleText } from '../host/host-style.ts';
import { topLayerParent } from '../host/top-layer.ts';
import { boxesOf } from '../hover/mark-boxes.ts';

/** How long a place is pointed out, in milliseconds: as long as a mark. */
const SPOTLIGHT_MS = 1600;

/** Covers the window and lets every pointer through, so that nothing tells where its boxes are. */
const hostStyle: HostStyle = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  overflow: 'hidden',
  'pointer-events': 'none',
  background: 'transparent',
};

/** The one colour that stays visible under text on light and on dark ground. */
const boxStyle: HostStyle = {
  all: 'initial',
  position: 'fixed',
  background: '#ffd54a59',
  outline: '2px solid #c77700',
  // Not inherited past `all`: the page would find the box by elementFromPoint.
  'pointer-events': 'none',
  'border-radius': '2px',
};

/**
 * Points out where a note belongs. Not with a highlight, as marks are: the page can read those, and
 * would learn where notes are (threat model, 2). The boxes stand in a closed shadow root on an
 * element that covers the whole window, and follow the text while it scrolls.
 */
export function spotlight(range: StaticRange, document: Document, signal: AbortSignal): void {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = styleText(hostStyle);
  const root = host.attachShadow({ mode: 'closed' });
  topLayerParent(range.startContainer).append(host);
  host.showPopover();
  const end = performance.now() + SPOTLIGHT_MS;
  const draw = () => {
    if (performance.now() > end || signal.aborted || !host.isConnected) host.remove();
    else {
      root.replaceChildren(...boxesOf({ range }).map((box) => drawn(box, document)));
      requestAnimationFrame(draw);
    }
  };
  draw();
}

function drawn({ left, top, right, bottom }: Box, document: Document): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = styleText({
    ...boxStyle,
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
  return element;
}
