import type { Frame, Page } from 'playwright-core';
import type { ParticipantKind } from '../../detect/types.ts';
import { markNames } from '../../page/paint/mark-names.ts';

/** A marked span of a page. */
export interface Mark {
  /** Kind of participant, which is all that the highlights tell. */
  kind: ParticipantKind;
  /** The marked text as the page holds it. */
  text: string;
  /** Boxes of the text in CSS pixels of the viewport: one a line that it stands on. */
  rects: { x: number; y: number; width: number; height: number }[];
}

/**
 * The marks of a page, or of a frame in it, in document order, as its own scripts could read them
 * from `CSS.highlights`. Boxes count in the frame's own viewport.
 */
export async function readMarks(page: Page | Frame): Promise<Mark[]> {
  const names = Object.entries(markNames).map(([kind, name]) => ({
    kind: kind as ParticipantKind,
    name,
  }));
  return page.evaluate((highlights) => {
    const marks: { kind: ParticipantKind; range: Range }[] = [];
    for (const { kind, name } of highlights) {
      // Not `forEach`: a frame that may run no scripts runs no callback either.
      for (const span of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(span.startContainer, span.startOffset);
        range.setEnd(span.endContainer, span.endOffset);
        marks.push({ kind, range });
      }
    }
    marks.sort((a, b) => {
      const [one, other] = [a.range.startContainer, b.range.startContainer];
      // In different trees (shadow roots) no order is defined.
      if (one.getRootNode() !== other.getRootNode()) return 0;
      return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
    });
    return marks.map(({ kind, range }) => ({
      kind,
      text: range.toString(),
      rects: Array.from(range.getClientRects(), ({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      })),
    }));
  }, names);
}

/** Waits until the page has marks and their number has stayed the same for `quiet` milliseconds. */
export async function settledMarks(
  page: Page | Frame,
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
