import type { Block } from './block.ts';
import { rangeOf } from './block.ts';

/** Whether and why a reader can read a stretch of text as text. */
export type Readability = 'readable' | 'hidden' | 'editable';

/**
 * Asks the browser about a stretch of a block: is it shown, and is it no text that the reader
 * edits? Brings the page's styles up to date (no layout): asked of mentions only, in the frame
 * in which the browser does so anyway.
 */
export function readabilityOf(block: Block, start: number, end: number): Readability {
  const element = rangeOf(block, start, end).startContainer.parentElement;
  if (!element) return 'readable'; // Directly in a shadow root: its host is asked for its own text.
  if (element instanceof HTMLElement && element.isContentEditable) return 'editable';
  // Text that waits under content-visibility is text: it shows when the reader comes near.
  const { checkVisibility } = Element.prototype;
  return checkVisibility.call(element, { visibilityProperty: true }) ? 'readable' : 'hidden';
}
