import { expect } from 'vitest';
import {
  articlePage,
  pageMarkup,
  settledMarks,
  test,
  waitForCard,
  waitForNoCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/0000000061';
const sentence = '심사 기준은 아직 알려지지 않았다';

test('a note is written on selected text from the menu, and found in the popup', async ({
  lens,
}) => {
  await lens.serve({
    [address]: articlePage({ body: ['업스테이지가 말했다.', `${sentence}. 곧 나온다.`] }),
  });
  const page = await lens.visit(address);
  await settledMarks(page);
  await page.bringToFront();
  const before = await pageMarkup(page);
  await page.evaluate((length) => {
    const [text] = document.querySelectorAll('article p')[1]?.childNodes ?? [];
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, length);
  }, sentence.length);

  // The entry is there; the menu itself is the browser's, so that its click is told here.
  await lens.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.contextMenus.update('note-on-selection', {});
    (chrome.contextMenus.onClicked as unknown as { dispatch: (...of: unknown[]) => void }).dispatch(
      { menuItemId: 'note-on-selection', frameId: 0 },
      tab,
    );
  });
  const { frame } = await waitForCard(page, sentence);
  await expect.poll(() => frame.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.type('기준이 나오면 다시 보기');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => frame.locator('textarea').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect((await pageMarkup(page)).markup).toBe(before.markup);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(sentence);

  const popup = await lens.popup(page);
  await popup.getByRole('tab', { name: /메모/u }).click();
  await popup.getByText('기준이 나오면 다시 보기').waitFor();
  await page.close();
});
