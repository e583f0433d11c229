import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import {
  articlePage,
  hoverMark,
  type Lens,
  pageMarkup,
  readMarks,
  settledMarks,
  test,
  waitForCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/life';
const body = ['어제 카카오와 업스테이지가 말했다.'];

async function visit(lens: Lens): Promise<Page> {
  await lens.serve({ [address]: articlePage({ body }) });
  const page = await lens.visit(address);
  await settledMarks(page);
  return page;
}

const sheets = (page: Page): Promise<number> =>
  page.evaluate(() => document.adoptedStyleSheets.length);

test('an updated extension goes on in an open tab, with each mark, sheet and host once', async ({
  lens,
}) => {
  const page = await visit(lens);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  const before = await readMarks(page);
  await page.evaluate(() =>
    Object.assign(globalThis, { old: document.documentElement.lastElementChild }),
  );
  const session = await lens.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: inject('extension') });
  await page.waitForFunction(() => !(globalThis as { old?: Element }).old?.isConnected);
  await expect.poll(async () => (await pageMarkup(page)).hosts, { timeout: 10_000 }).toBe(1);
  await expect.poll(() => sheets(page)).toBe(1);
  expect(await settledMarks(page)).toEqual(before);
  await page.mouse.move(5, 5);
  await hoverMark(page, { text: '업스테이지' });
  await waitForCard(page, '업스테이지');
  await page.close();
});

test('a removed extension leaves nothing in an open tab', async ({ lens }) => {
  const page = await visit(lens);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  const session = await lens.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall', { id: lens.extensionId });
  await expect.poll(() => readMarks(page), { timeout: 10_000 }).toEqual([]);
  await expect.poll(async () => (await pageMarkup(page)).hosts).toBe(0);
  expect(await sheets(page)).toBe(0);
  await page.close();
});
