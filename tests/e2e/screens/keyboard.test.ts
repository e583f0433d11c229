import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openScreen } from '../../gallery/open-screen.ts';
import { overview, show, someNotes } from '../../gallery/samples.ts';
import type { Screen } from '../../gallery/screen.ts';
import { type Lens, test } from '../harness/index.ts';

const open = (lens: Lens, screen: Omit<Screen, 'name'>): Promise<Page> =>
  openScreen(lens.context, lens.extensionId, { name: 'keyboard', ...screen });

/** What has the focus, as a screen reader names it. */
const focused = (page: Page) => () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent?.trim() ?? '';
  });

/** Presses Tab until that has the focus; fails once the focus has gone round. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const at = await focused(page)();
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    seen.push(at);
  }
  throw new Error(`Tab never reached ${name}; it went over ${seen.join(' · ')}`);
}

const said = (page: Page, type: string) =>
  page.evaluate((wanted) => (window.said ?? []).filter((one) => one.type === wanted).length, type);

describe('without a mouse', () => {
  test('the card is walked, a fact copied, and the card closed', async ({ lens }) => {
    await lens.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await open(lens, { page: 'card', show: show('saltlux', '솔트룩스') });
    await tabTo(page, 'KT');
    await page.keyboard.press('Enter');
    expect(await page.locator('h1').textContent()).toMatch(/^KT/u);
    await tabTo(page, '출처와 함께 복사');
    await page.keyboard.press('Space');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^KT: .+\n출처: .+, \d{4}-\d\d-\d\d, 「.+」/u);
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page, 'close')).toBe(1);
    await page.close();
  });

  test('a note is written in Korean: keys that belong to a syllable neither save nor close', async ({
    lens,
  }) => {
    const page = await open(lens, { page: 'card', show: show('kt', 'KT') });
    await page.locator('textarea').focus();
    const keys = await page.context().newCDPSession(page);
    await keys.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 });
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('textarea').inputValue()).toBe('한');
    expect(await said(page, 'close')).toBe(0);
    await keys.send('Input.insertText', { text: '한글' });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('textarea').inputValue()).toBe('');
    expect(await page.locator('[role="status"]').textContent()).toBe('메모를 저장했습니다.');
    await page.close();
  });

  test('the popup goes to a mention, and a note is found, changed, deleted and taken back', async ({
    lens,
  }) => {
    const page = await open(lens, {
      page: 'popup',
      surroundings: { page: overview, notes: someNotes() },
    });
    await tabTo(page, /^이 페이지/u);
    await tabTo(page, /^기업KT/u);
    await page.keyboard.press('Enter');
    await expect.poll(focused(page)).toContain('1/12');

    await page.locator('[role="tab"][aria-selected="true"]').focus();
    await page.keyboard.press('ArrowRight');
    // What notes are filtered by comes after them.
    await page.locator('option', { hasText: '최신순' }).waitFor({ state: 'attached' });
    await tabTo(page, '고치기');
    await page.keyboard.press('Enter');
    await page.locator('.note textarea:focus').waitFor();
    await page.keyboard.type(' 더 쓴 글');
    await page.keyboard.press('Escape');
    await expect.poll(focused(page)).toBe('고치기');
    await tabTo(page, '지우기');
    await page.keyboard.press('Enter');
    await expect.poll(focused(page)).toBe('되돌리기');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.note').count()).toBe(someNotes().length);
    await page.close();
  });

  test('mentions are stepped through, the site is switched off, and settings are changed', async ({
    lens,
  }) => {
    const popup = await open(lens, { page: 'popup', surroundings: { page: overview } });
    await tabTo(popup, '다음 언급');
    await popup.keyboard.press('Space');
    await expect.poll(() => popup.locator('.step-bar p').textContent()).toBe('KT 4/33');
    await tabTo(popup, '네이버 뉴스에서 이름 표시');
    await popup.keyboard.press('Space');
    await popup.getByRole('heading', { name: '이 사이트에서는 꺼 두었습니다' }).waitFor();
    await tabTo(popup, '네이버 뉴스에서 이름 표시');
    await popup.keyboard.press('Space');
    await popup.locator('.step-bar').waitFor();
    await popup.close();

    const options = await open(lens, { page: 'options' });
    await tabTo(options, '밑줄');
    await options.keyboard.press('ArrowDown');
    await expect
      .poll(() => options.locator('.mark-sample').getAttribute('data-style'))
      .toBe('background');
    await options.keyboard.press('ArrowUp');
    await tabTo(options, '대학');
    await options.keyboard.press('Space');
    const university = options.locator('.mark-sample [data-kind="university"]');
    await expect.poll(() => university.getAttribute('data-marked')).toBe('false');
    await options.keyboard.press('Space');
    await expect.poll(() => university.getAttribute('data-marked')).toBe('true');
    await options.close();
  });
});
