import { expect } from 'vitest';
import { articlePage, hoverMark, settledMarks, test, waitForCard } from '../harness/index.ts';

test('a fact is copied from the card where the page lets no frame use the clipboard', async ({
  lens,
}) => {
  const address = 'https://n.news.naver.com/mnews/article/002/0000000077';
  await lens.serve({ [address]: articlePage({ body: ['업스테이지는 발표평가를 준비한다.'] }) });
  const page = await lens.visit(address);
  await settledMarks(page);
  await hoverMark(page, { text: '업스테이지' });
  const { frame } = await waitForCard(page, '업스테이지');
  await frame.locator('.fact').first().hover();
  await frame.locator('.copy-fact').first().click();
  await expect
    .poll(() => frame.locator('.copy-fact').first().getAttribute('data-outcome'))
    .toBe('copied');

  await frame.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  expect(await frame.locator('textarea').inputValue()).toMatch(
    /^업스테이지: .+\n출처: .+, \d{4}-\d\d-\d\d, 「.+」/u,
  );
  await page.close();
});
