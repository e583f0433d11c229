import type { Page } from 'playwright-core';
import { demoAddress } from '../demo/demo.ts';
import { withDemo } from '../demo/with-demo.ts';
import { waitForNoCard } from '../drive/card.ts';
import { readMarks, settledMarks } from '../drive/marks.ts';
import { buildExtension } from '../extension/build.ts';
import { hoverTime, median } from './hover-time.ts';
import { pageScripts, sizeOf } from './sizes.ts';

/** Cards measured for a median. */
const ROUNDS = 11;

// `npm run measure`: sizes of the built extension, and how long a reader waits for a card.
const folder = await buildExtension('.output/measure', 'all languages');
console.log('Size in bytes');
console.table({
  'on every page': sizeOf(folder, 'content-scripts/**'),
  'on a page with marks': sizeOf(folder, pageScripts),
  'whole extension': sizeOf(folder, '**'),
});
await withDemo({ headless: true, say: console.log, show: timeCards });

async function timeCards(page: Page): Promise<void> {
  const first = await firstCard(page);
  const cold: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await page.context().newPage();
    await tab.goto(demoAddress);
    cold.push(await firstCard(tab));
    await tab.close();
  }
  await settledMarks(page);
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
    warm.push(await hoverTime(page, { text: 'KT' }));
  }
  console.log(
    'From the pointer on a mark to its card, in milliseconds (the time of rest included)',
  );
  console.table({
    'first card of the browser': { cards: 1, median: Math.round(first) },
    'first card on a page': { cards: cold.length, median: Math.round(median(cold)) },
    'later card on a page': { cards: warm.length, median: Math.round(median(warm)) },
  });
}

/** Points at a mark as soon as there are any, before the card's frame is made ahead. */
async function firstCard(page: Page): Promise<number> {
  while ((await readMarks(page)).length === 0) await page.waitForTimeout(5);
  return hoverTime(page, { text: 'KT' });
}
