import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Anchor, Note, NotesResult } from '../../../lib/notes/types.ts';
import { articlePage, type Lens, pageMarkup, settledMarks, test } from '../harness/index.ts';
import { ask } from './writers.ts';

const filler = Array.from({ length: 60 }, (_, at) => `문단 ${at}은 이름 없이 이어진다.`);
const sentence = '업스테이지는 이날 새 모델의 크기와 학습 자료를 처음으로 공개했다고 밝혔다.';
const body = ['업스테이지와 카카오가 말했다.', ...filler, sentence, ...filler];

async function extensionPage(lens: Lens, name = 'options'): Promise<Page> {
  const page = await lens.context.newPage();
  await page.goto(`chrome-extension://${lens.extensionId}/${name}.html`);
  return page;
}

async function addNote(from: Page, url: string, anchor: Anchor): Promise<string> {
  const id = crypto.randomUUID();
  const page = { url, title: '시험', outlet: null, publishedAt: null };
  const note = {
    id,
    participants: ['upstage'],
    text: '메모',
    tags: [],
    colour: null,
    page,
    anchor,
  };
  expect(await ask(from, 'notes.add', note)).toMatchObject({ ok: true });
  return id;
}

const quoteIn = (text: string): Anchor => ({
  exact: text,
  prefix: '문단 59은 이름 없이 이어진다.\n',
  suffix: '\n문단 0은 이름 없이 이어진다.',
});

/** Visits the page and has the note opened there, in the same tab. */
async function openPlace(lens: Lens, from: Page, address: string, id: string): Promise<Page> {
  const page = await lens.visit(address);
  const before = lens.context.pages().length;
  expect(await ask(from, 'notes.open', { id })).toEqual({ ok: true, value: null });
  expect(lens.context.pages()).toHaveLength(before);
  return page;
}

const tabsOf = (from: Page) =>
  from.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));

const orphans = async (from: Page) =>
  ((await ask(from, 'notes.list', { orphans: true })) as NotesResult<Note[]> & { ok: true }).value;

/** Whether the paragraph is in the middle half of the window. */
const isInView = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(wanted));
    const { top = -1, bottom = -1 } = found?.getBoundingClientRect() ?? {};
    return top > innerHeight / 4 && bottom < (innerHeight * 3) / 4;
  }, text);

test('a note’s place is scrolled to and pointed out, and the page learns of no quote', async ({
  lens,
}) => {
  const address = 'https://n.news.naver.com/article/001/0000000101';
  await lens.serve({ [address]: articlePage({ body }) });
  const asker = await extensionPage(lens);
  const id = await addNote(asker, address, quoteIn(sentence));
  const page = await openPlace(lens, asker, address, id);
  await expect.poll(() => isInView(page, sentence)).toBe(true);
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll(':popover-open').length))
    .toBe(1);
  const seen = await page.evaluate((text) => {
    const quotes = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startOffset, endOffset }) => endOffset - startOffset),
    );
    const covers = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName;
    return { long: quotes.filter((length) => length >= text.length), covers };
  }, sentence);
  expect(seen).toEqual({ long: [], covers: 'p' });
  await expect
    .poll(async () => (await pageMarkup(page)).hosts, { timeout: 5000 })
    .toBeLessThanOrEqual(1);
  expect(await orphans(asker)).toEqual([]);
  await page.close();
});

test('text that comes late, and was edited, is waited for and found', async ({ lens }) => {
  const address = 'https://n.news.naver.com/article/001/0000000102';
  const late = `<script>setTimeout(() => {
    const p = document.createElement('p');
    p.textContent = '업스테이지는 이 날 새 모델의 크기와 학습자료를 처음 공개했다고 전했다.';
    document.querySelector('article').append(p);
  }, 1500)</script>`;
  await lens.serve({
    [address]: articlePage({ body: filler }).replace('</body>', `${late}</body>`),
  });
  const asker = await extensionPage(lens);
  const id = await addNote(asker, address, quoteIn(sentence));
  const page = await openPlace(lens, asker, address, id);
  await expect.poll(() => isInView(page, '새 모델')).toBe(false);
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll(':popover-open').length), {
      timeout: 8000,
    })
    .toBe(1);
  expect(await orphans(asker)).toEqual([]);
  await page.close();
});

test('a quote that is gone makes an orphan, which a visit finds again', async ({ lens }) => {
  const address = 'https://n.news.naver.com/article/001/0000000103';
  await lens.serve({
    [address]: articlePage({ body: ['업스테이지와 카카오가 말했다.', ...filler] }),
  });
  const asker = await extensionPage(lens);
  const id = await addNote(asker, address, quoteIn(sentence));
  const page = await openPlace(lens, asker, address, id);
  await expect
    .poll(() => orphans(asker), { timeout: 15_000 })
    .toMatchObject([{ id, anchor: { exact: sentence } }]);
  await page.close();

  // The reader sees it in the list, with its quote.
  const popup = await extensionPage(lens, 'popup');
  await popup.locator('[data-tab="notes"]').click();
  await popup.locator('.notes-orphans input').click();
  expect(await popup.locator('.note-quote').textContent()).toBe(sentence);

  await lens.serve({ [address]: articlePage({ body }) });
  const again = await lens.visit(address);
  await settledMarks(again);
  await expect.poll(() => orphans(asker), { timeout: 15_000 }).toEqual([]);
  await expect.poll(() => popup.locator('.note-orphan').count()).toBe(0);
  await again.close();
});

test('a page that no tab shows is opened in one', async ({ lens }) => {
  const address = 'https://n.news.naver.com/article/001/0000000104';
  const asker = await extensionPage(lens);
  const id = await addNote(asker, address, quoteIn(sentence));
  const coming = lens.context.waitForEvent('page');
  expect(await ask(asker, 'notes.open', { id })).toEqual({ ok: true, value: null });
  // The harness serves pages to its own tabs only: the address is all that can be seen here.
  await (await coming).waitForLoadState();
  await expect.poll(() => tabsOf(asker)).toContain(address);
  // And nothing is said of a note whose page could not be read.
  expect(await orphans(asker)).toEqual([]);
});
