import { describe, expect } from 'vitest';
import { GAP } from '../../../lib/page/placement/place.ts';
import {
  articlePage,
  hoverMark,
  settledMarks,
  test,
  waitForCard,
  waitForNoCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/place';

/** A page with one mark at a place of the window. */
const pageWith = (style: string): string =>
  articlePage({ body: [] }).replace(
    '</article>',
    `<p style="position:fixed;margin:0;white-space:nowrap;${style}">카카오는</p></article>`,
  );

describe.for([
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
])('in a window of $width × $height', (size) => {
  test.for([
    ['top left', 'top:2px;left:2px'],
    ['top right', 'top:2px;right:2px'],
    ['bottom left', 'bottom:2px;left:2px'],
    ['bottom right', 'bottom:2px;right:2px'],
    ['the middle', 'top:50%;left:50%'],
  ] as const)('at %s the card stays inside and off the word', async ([, style], { lens }) => {
    await lens.serve({ [address]: pageWith(style) });
    const page = await lens.visit(address);
    await page.setViewportSize(size);
    await settledMarks(page);
    const { rects } = await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.waitForTimeout(300);
    const { box } = await waitForCard(page, '카카오');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    for (const rect of rects) {
      const isBeside =
        box.x >= rect.x + rect.width ||
        rect.x >= box.x + box.width ||
        box.y >= rect.y + rect.height ||
        rect.y >= box.y + box.height;
      expect(isBeside).toBe(true);
    }
    await page.close();
  });
});

test.for(['html', 'body'])(
  'on a page with a zoom on %s the card stays beside its word',
  async (tag, { lens }) => {
    const html = pageWith('top:40px;left:200px').replace(
      '</head>',
      `<style>${tag}{zoom:1.25}</style></head>`,
    );
    await lens.serve({ [address]: html });
    const page = await lens.visit(address);
    await settledMarks(page);
    const { rects } = await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    // Longer than the guard takes to look at the card a few times.
    await page.waitForTimeout(1000);
    const { box } = await waitForCard(page, '카카오');
    const bottom = Math.max(...rects.map(({ y, height }) => y + height));
    expect(box.y).toBeCloseTo(bottom + GAP, 0);
    await page.close();
  },
);

test('in a box that scrolls, the card stays with its word, and closes once that is scrolled away', async ({
  lens,
}) => {
  const html = articlePage({ body: [] }).replace(
    '</article>',
    '<div id="box" style="height:300px;overflow:auto"><p style="margin:150px 0 900px">카카오는</p></div></article>',
  );
  await lens.serve({ [address]: html });
  const page = await lens.visit(address);
  await settledMarks(page);
  await hoverMark(page, { text: '카카오' });
  const { box } = await waitForCard(page, '카카오');
  await page.evaluate(() => document.querySelector('#box')?.scrollBy({ top: 40 }));
  await expect
    .poll(async () => (await waitForCard(page, '카카오')).box.y)
    .toBeCloseTo(box.y - 40, 0);
  await page.evaluate(() => document.querySelector('#box')?.scrollBy({ top: 200 }));
  await waitForNoCard(page);
  await page.close();
});
