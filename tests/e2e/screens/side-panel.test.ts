import { expect } from 'vitest';
import { articlePage, settledMarks, test } from '../harness/index.ts';

const one = 'https://n.news.naver.com/article/001/0000000051';
const other = 'https://n.news.naver.com/article/001/0000000052';

test('the side panel follows the active tab and what changes on its page', async ({ lens }) => {
  await lens.serve({
    [one]: articlePage({ body: ['업스테이지가 말했다.'] }),
    [other]: articlePage({ body: ['카카오가 말했다.'] }),
  });
  const first = await lens.visit(one);
  await settledMarks(first);
  // In a window of its own, so that the tabs beside it are another window's.
  const panel = await lens.context.newPage();
  await panel.goto(`chrome-extension://${lens.extensionId}/sidepanel.html`);
  const names = () =>
    panel
      .locator('[data-participant]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-participant')));

  await first.bringToFront();
  await expect.poll(names).toEqual(['upstage']);
  const second = await lens.visit(other);
  await second.bringToFront();
  await expect.poll(names).toEqual(['kakao']);
  await second.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = '업스테이지도 말했다.';
    document.querySelector('article')?.append(paragraph);
  });
  await expect.poll(names).toEqual(['kakao', 'upstage']);
  await first.bringToFront();
  await expect.poll(names).toEqual(['upstage']);
  for (const page of [first, second, panel]) await page.close();
});
