import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { articlePage, hoverMark, settledMarks, test, waitForCard } from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/memory';

/** What lives in the page's process after rubbish is collected. */
async function counted(page: Page): Promise<{ nodes: number; heap: number }> {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, heap: usedSize };
}

/** Shows article after article in one document, as single-page sites do. */
async function navigate(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let nth = 0; nth < count; nth++) {
      history.pushState(null, '', `?nth=${nth}`);
      const article = document.createElement('article');
      for (let at = 0; at < 100; at++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `기사 ${nth}의 문단 ${at}에서 카카오는 말했다.`;
        article.append(paragraph);
      }
      document.querySelector('article')?.replaceWith(article);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }, times);
}

test('100 articles in one document leave nothing behind', { timeout: 60_000 }, async ({ lens }) => {
  await lens.serve({ [address]: articlePage({ body: ['카카오가 말했다.'] }) });
  const page = await lens.visit(address);
  await settledMarks(page);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  await page.mouse.move(5, 5);
  await navigate(page, 10);
  await settledMarks(page);
  const before = await counted(page);
  await navigate(page, 100);
  expect((await settledMarks(page)).length).toBe(100);
  const after = await counted(page);
  // One article is 201 nodes: not even one of the hundred may be kept.
  expect(after.nodes - before.nodes).toBeLessThan(201);
  expect(after.heap).toBeLessThan(1.2 * before.heap);
  await page.close();
});
