import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitForCard } from '../drive/card.ts';
import { hoverMark } from '../drive/hover.ts';
import { settledMarks } from '../drive/marks.ts';
import { participantOfSurface } from '../drive/participants.ts';
import { root } from '../process/root.ts';
import { mentionTable } from './mention-table.ts';

/** Without a display: hovers the first mention and tells in text and picture what a reader would see. */
export async function tour(page: Page): Promise<void> {
  console.log(`No display: opened ${page.url()} headless instead.`);
  const marks = await settledMarks(page);
  const [first] = marks;
  if (first === undefined) throw new Error('The demo article shows no mark.');
  console.log(`\nMentions marked, in order of the page:`);
  console.table(mentionTable(marks));
  await hoverMark(page, first);
  const name = participantOfSurface(first.text)?.names.ko ?? first.text;
  await waitForCard(page, name);
  const picture = join(root, '.output', 'demo', 'card.png');
  await mkdir(join(picture, '..'), { recursive: true });
  await page.screenshot({ path: picture });
  console.log(`Card on "${first.text}", opened by pointing at it: ${picture}`);
}
