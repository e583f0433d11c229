import { safeAreaStyle } from './viewport.ts';

/** Inline styles, all important: no style sheet of the page gets past them, layered or not. */
export type HostStyle = Readonly<Record<string, string>>;

/** Corners and shadow of the card's frame, in the light and the dark of the reader's choice. */
export const frameStyle: HostStyle = {
  all: 'initial',
  display: 'block',
  // The host's: `all` would have an empty card seen before its content is drawn.
  visibility: 'inherit',
  width: '100%',
  height: '100%',
  border: '0',
  'border-radius': '12px',
  'color-scheme': 'light dark',
  'box-shadow': '0 0 0 1px light-dark(#0002, #fff3), 0 8px 28px #0004',
};

/** What the host always is. `all` also undoes what browsers give every popover. */
const always: HostStyle = {
  all: 'initial',
  position: 'fixed',
  overflow: 'visible',
  ...safeAreaStyle,
};

/** Kept, but neither seen nor laid out. */
export const closedStyle: HostStyle = { ...always, display: 'none' };

/**
 * What the inline styles can't say: a page's `div::after` would be drawn over the card, and let
 * clicks through. Among important rules those of the inner tree win.
 */
export const partsStyle =
  ':host::before,:host::after{content:none!important;display:none!important}' +
  ':host::backdrop{display:none!important}';

export interface HostBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How the host is open. */
export interface Opening {
  /** In CSS pixels of the viewport, whatever the page's zoom. */
  box: HostBox;
  /** Not yet while the card has not been drawn. */
  visible: boolean;
  /** The CSS `zoom` that applies to the host's parent, to be undone. */
  zoom: number;
}

export function openStyle({ box, visible, zoom }: Opening): HostStyle {
  const { left, top, width, height } = box;
  return {
    ...always,
    display: 'block',
    zoom: `${1 / zoom}`,
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
    visibility: visible ? 'visible' : 'hidden',
  };
}

/** The text of a style attribute. */
export function styleText(style: HostStyle): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');
}
