import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  articlePage,
  hoverMark,
  type Lens,
  openCard,
  pageMarkup,
  readMarks,
  settledMarks,
  test,
  waitForCard,
} from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/0000000031';

const body = ['업스테이지와 카카오가 말했다.', '카카오는 다시 말했다. KT도 말했다.'];

/** What the toolbar's button says of the page's tab. */
const badge = (lens: Lens, page: Page) =>
  lens.inExtension(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
    const of = { tabId: tab?.id ?? -1 };
    return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)];
  }, page.url());

const texts = async (page: Page) => (await readMarks(page)).map(({ text }) => text);

test('one switch takes all marks off a site at once, and brings them back without a reload', async ({
  lens,
}) => {
  await lens.serve({ [address]: articlePage({ body }) });
  const page = await lens.visit(address);
  const before = (await settledMarks(page)).map(({ text }) => text);
  await expect
    .poll(() => badge(lens, page))
    .toEqual(['3', 'K-AI 렌즈: 이 페이지의 참여자와 내 메모']);
  await page.evaluate(() => Object.assign(window, { stayed: true }));

  const popup = await lens.popup(page);
  await popup.getByRole('switch').click();
  await expect.poll(() => texts(page)).toEqual([]);
  expect((await pageMarkup(page)).hosts).toBe(0);
  await expect
    .poll(() => badge(lens, page))
    .toEqual(['꺼짐', 'K-AI 렌즈: 이 사이트에서는 꺼 두었습니다']);
  await popup.getByRole('heading', { name: '이 사이트에서는 꺼 두었습니다' }).waitFor();

  // Another page of the site stays without marks, and so does this one when it is loaded anew.
  const second = await lens.visit(address);
  await expect.poll(async () => (await badge(lens, second))[0]).toBe('꺼짐');
  expect(await texts(second)).toEqual([]);
  await second.close();

  const again = await lens.popup(page);
  await again.getByRole('switch').click();
  await expect.poll(() => texts(page)).toEqual(before);
  await expect.poll(async () => (await badge(lens, page))[0]).toBe('3');
  await expect.poll(() => again.locator('[data-participant]').count()).toBe(3);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  await page.close();
});

test('kinds and style of marks follow the settings on the open page', async ({ lens }) => {
  const other = 'https://n.news.naver.com/article/001/0000000032';
  await lens.serve({ [other]: articlePage({ body: ['KT와 KAIST가 믿음을 연구한다.'] }) });
  const page = await lens.visit(other);
  expect((await settledMarks(page)).map(({ text }) => text)).toContain('KAIST');

  const options = await lens.openPage('options.html');
  await options.getByRole('switch', { name: '대학' }).click();
  await page.bringToFront();
  await expect.poll(() => texts(page)).not.toContain('KAIST');
  expect(await texts(page)).toContain('KT');

  await options.getByRole('radio', { name: 'Shift를 누르고 있을 때만' }).check();
  const sheet = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join(),
    );
  await page.bringToFront();
  await expect.poll(sheet).not.toContain('underline');
  // Without the key, the pointer opens nothing; with it, where it is.
  await hoverMark(page, { text: 'KT' });
  await page.waitForTimeout(600);
  expect(await openCard(page)).toBeNull();
  await page.keyboard.down('Shift');
  await expect.poll(sheet).toContain('underline');
  await waitForCard(page, 'KT');
  await page.keyboard.up('Shift');
  await expect.poll(sheet).not.toContain('underline');
  await page.close();
  await options.close();
});
