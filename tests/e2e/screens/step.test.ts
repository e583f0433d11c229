import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  articlePage,
  cardFrame,
  type Lens,
  openCard,
  pageMarkup,
  settledMarks,
  test,
  waitForCard,
  waitForNoCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/0000000041';

const body = [
  '업스테이지가 말했다.',
  ...Array.from({ length: 40 }, (_, at) => `문단 ${at}은 이름 없이 이어진다.`),
  '카카오도 말했다. KT는 말이 없다.',
];

async function visit(lens: Lens): Promise<Page> {
  const html = articlePage({ body }).replace('<body>', '<body><a href="#more">더 보기</a>');
  await lens.serve({ [address]: html });
  const page = await lens.visit(address);
  await settledMarks(page);
  await page.bringToFront();
  return page;
}

/**
 * What the browser does when the command's keys are pressed: it has them before any page, so that
 * no key event of the test's would reach them.
 */
const press = (lens: Lens, command: string) =>
  lens.worker.evaluate((name) => {
    (chrome.commands.onCommand as unknown as { dispatch: (name: string) => void }).dispatch(name);
  }, command);

/** What has the focus in the card. */
const focused = (page: Page) =>
  cardFrame(page)?.evaluate(() => document.activeElement?.textContent?.trim() ?? '') ?? '';

const said = (page: Page) =>
  cardFrame(page)
    ?.locator('[role="status"]')
    .first()
    .textContent({ timeout: 2000 })
    .catch(() => '') ?? '';

describe('by keyboard alone', () => {
  test('the reader steps through the mentions, each card takes the focus and says where it is', async ({
    lens,
  }) => {
    const page = await visit(lens);
    const { markup } = await pageMarkup(page);
    await press(lens, 'next-mention');
    await waitForCard(page, '업스테이지');
    await expect.poll(() => focused(page)).toContain('업스테이지');
    await expect.poll(() => said(page)).toBe('이 페이지의 언급 3번 가운데 1번째입니다.');

    await press(lens, 'next-mention');
    const { box } = await waitForCard(page, '카카오');
    expect(box.y).toBeGreaterThanOrEqual(0);
    await expect.poll(() => said(page)).toBe('이 페이지의 언급 3번 가운데 2번째입니다.');
    await press(lens, 'previous-mention');
    await waitForCard(page, '업스테이지');
    // Round and round.
    await press(lens, 'previous-mention');
    await waitForCard(page, 'KT');
    await expect.poll(() => said(page)).toBe('이 페이지의 언급 3번 가운데 3번째입니다.');

    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect((await pageMarkup(page)).markup).toBe(markup);
    await page.close();
  });

  test('Escape gives the focus back to the page, where the reader was', async ({ lens }) => {
    const page = await visit(lens);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('더 보기');
    await press(lens, 'next-mention');
    await waitForCard(page, '업스테이지');
    await expect.poll(() => focused(page)).toContain('업스테이지');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('더 보기');
    await page.close();
  });

  test('a pinned card keeps the focus inside and stays while the page is used', async ({
    lens,
  }) => {
    const page = await visit(lens);
    await press(lens, 'next-mention');
    const { frame, box } = await waitForCard(page, '업스테이지');
    const pin = frame.getByRole('button', { name: '고정' });
    await expect.poll(() => focused(page)).toContain('업스테이지');
    for (let at = 0; at < 60 && (await focusedLabel(page)) !== '고정'; at++) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Space');
    expect(await pin.getAttribute('aria-pressed')).toBe('true');

    const walked = new Set<string>();
    for (let at = 0; at < 80; at++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('div');
      walked.add(await focusedLabel(page));
    }
    expect(walked).toContain('닫기');
    expect(walked).toContain('업스테이지 메모');

    await page.mouse.click(20, box.y + box.height + 40);
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(500);
    expect(await openCard(page)).not.toBeNull();
    await frame.getByRole('button', { name: '닫기' }).click();
    await waitForNoCard(page);
    await page.close();
  });
});

/** The label of what has the focus in the card. */
async function focusedLabel(page: Page): Promise<string> {
  const label = await cardFrame(page)?.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLTextAreaElement
      ? element.labels[0]?.textContent?.trim()
      : element?.getAttribute('aria-label');
  });
  return label ?? '';
}
