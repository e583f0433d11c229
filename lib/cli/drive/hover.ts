import type { Page } from 'playwright-core';
import { type Mark, readMarks } from './marks.ts';

/** Which mark: its text, and which of several with that text (from 0). */
export interface WhichMark {
  text: string;
  nth?: number;
}

/**
 * Moves the pointer onto a mark, scrolling it into view first, and comes to rest in its
 * middle. Answers the mark with its boxes as they lay under the pointer.
 */
export async function hoverMark(page: Page, which: WhichMark): Promise<Mark> {
  await scrollTo(page, await findMark(page, which));
  const mark = await findMark(page, which);
  const box = mark.rects[0];
  if (box === undefined) throw new Error(`The mark on "${which.text}" has no box: is it hidden?`);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  // On the mark from the first step: on a busy machine a step on another one is long enough to rest.
  await page.mouse.move(box.x + Math.min(2, box.width / 4), y);
  await page.mouse.move(x, y, { steps: 4 });
  return mark;
}

/** How long a mark may be away while the page writes its text anew, in milliseconds. */
const AWAY_MS = 1_000;

/** The mark with that text, or an error that lists the marks there are. */
export async function findMark(page: Page, { text, nth = 0 }: WhichMark): Promise<Mark> {
  const end = performance.now() + AWAY_MS;
  for (;;) {
    const marks = await readMarks(page);
    const mark = marks.filter((candidate) => candidate.text === text)[nth];
    if (mark !== undefined) return mark;
    const there = marks.map((candidate) => candidate.text).join(', ') || 'none';
    if (performance.now() > end) {
      throw new Error(`No mark ${nth} on "${text}". Marks on the page: ${there}`);
    }
    await page.waitForTimeout(10);
  }
}

/** Brings a mark to the middle of the viewport when it lies outside of it. */
async function scrollTo(page: Page, mark: Mark): Promise<void> {
  const box = mark.rects[0];
  if (box === undefined) return;
  await page.evaluate(({ y, height }) => {
    const margin = 40;
    if (y < margin || y + height > innerHeight - margin) {
      scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
    }
  }, box);
  // One frame: boxes are read again after the scroll has been laid out.
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
