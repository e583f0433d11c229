import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  articlePage,
  type Lens,
  pageMarkup,
  readMarks,
  settledMarks,
  test,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/requests';

/** Sends a message to the page’s content script, as the popup does; resolves with its answer. */
async function ask(lens: Lens, page: Page, type: string, data?: object): Promise<unknown> {
  const asker = await lens.openPage('popup.html');
  try {
    return await asker.evaluate(
      async ([url, kind, payload]) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((each) => each.url === url);
        const message = { id: 1, type: kind, data: payload, timestamp: Date.now() };
        const { res, err } = await chrome.tabs.sendMessage(tab?.id ?? -1, message, {
          frameId: 0,
        });
        if (err) throw new Error(JSON.stringify(err));
        return res;
      },
      [page.url(), type, data] as const,
    );
  } finally {
    await asker.close();
  }
}

/** Opens a page and waits until somebody answers there: whoever does has brought the host along. */
async function visit(lens: Lens): Promise<Page> {
  const page = await lens.visit(address);
  await settledMarks(page);
  await expect.poll(async () => (await pageMarkup(page)).hosts).toBe(1);
  return page;
}

const body = [
  '업스테이지와 카카오가 말했다.',
  ...Array.from({ length: 60 }, (_, at) => `문단 ${at}은 이름 없이 이어진다.`),
  '끝에 카카오는 다시 말했다.',
];

test('the popup learns who is on the page, in order, and how often', async ({ lens }) => {
  await lens.serve({ [address]: articlePage({ title: '시험', body }) });
  const page = await visit(lens);
  expect(await ask(lens, page, 'page.overview')).toEqual({
    url: address,
    title: '시험',
    publishedAt: '2025-07-29T09:00:00+09:00',
    participants: [
      { participant: 'upstage', count: 1 },
      { participant: 'kakao', count: 2 },
    ],
  });
  await page.close();
});

test('a mention that is shown comes into the middle of the window and is flashed', async ({
  lens,
}) => {
  await lens.serve({ [address]: articlePage({ body }) });
  const page = await visit(lens);
  const { markup } = await pageMarkup(page);
  await ask(lens, page, 'page.show', { participant: 'kakao', nth: 1 });
  await page.bringToFront();
  const flash = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('k-ai-lens-flash') ?? [])].map(
        ({ startContainer }) => startContainer.nodeValue,
      ),
    );
  expect(await flash()).toEqual(['끝에 카카오는 다시 말했다.']);
  const marks = await readMarks(page);
  const y = marks.at(-1)?.rects[0]?.y ?? -1;
  const height = await page.evaluate(() => innerHeight);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(height);
  expect((await pageMarkup(page)).markup).toBe(markup);
  await expect.poll(flash, { timeout: 5000 }).toEqual([]);
  await page.close();
});

test('a mention that is not there, or a malformed request, changes nothing', async ({ lens }) => {
  await lens.serve({ [address]: articlePage({ body }) });
  const page = await visit(lens);
  await ask(lens, page, 'page.show', { participant: 'kakao', nth: 99 });
  await expect(ask(lens, page, 'page.show', { participant: 7, nth: 0 })).rejects.toThrow('Refused');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.close();
});
