import { FLASH_NAME } from './mark-names.ts';
import { dropHighlight } from './registry.ts';

/** How long a mark is pointed out, in milliseconds: time to find it after the page has jumped. */
const FLASH_MS = 1600;

/** Points a range out for a moment, above the marks. */
export function flash(range: StaticRange): void {
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(FLASH_NAME, highlight);
  setTimeout(() => dropHighlight(FLASH_NAME, highlight), FLASH_MS);
}
