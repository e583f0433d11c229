import type { Page } from 'playwright-core';

/** Every highlight of ours begins with this; the rest names the kind of participant. */
export const HIGHLIGHT_PREFIX = 'k-ai-lens';

/** A marked span of a page. */
export interface Mark {
  /** Name of the highlight. */
  highlight: string;
  /** The marked text as the page shows it. */
  text: string;
  /** Boxes of the text in CSS pixels of the viewport: one a line that it stands on. */
  rects: { x: number; y: number; width: number; height: number }[];
}

/** The page's marks in document order, as its own scripts could read them from `CSS.highlights`. */
export async function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate((prefix) => {
    const marks: { highlight: string; range: Range }[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith(prefix)) return;
      highlight.forEach((span) => {
        const range = document.createRange();
        range.setStart(span.startContainer, span.startOffset);
        range.setEnd(span.endContainer, span.endOffset);
        marks.push({ highlight: name, range });
      });
    });
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ highlight, range }) => ({
      highlight,
      text: range.toString(),
      rects: Array.from(range.getClientRects(), ({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      })),
    }));
  }, HIGHLIGHT_PREFIX);
}

/** Waits until the page has marks and their number has stayed the same for `quiet` milliseconds. */
export async function settledMarks(
  page: Page,
  { timeout = 10_000, quiet = 300 } = {},
): Promise<Mark[]> {
  const end = performance.now() + timeout;
  let marks = await readMarks(page);
  for (;;) {
    await page.waitForTimeout(quiet);
    const next = await readMarks(page);
    if (next.length > 0 && next.length === marks.length) return next;
    if (performance.now() > end) return next;
    marks = next;
  }
}
