import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Note, NotesResult } from '../../../lib/notes/types.ts';
import { type Lens, test } from '../harness/index.ts';
import { ask } from './writers.ts';

async function openOptions(lens: Lens): Promise<Page> {
  const page = await lens.context.newPage();
  await page.goto(`chrome-extension://${lens.extensionId}/options.html#notes`);
  await page.locator('[data-export="json"]').waitFor();
  return page;
}

async function addNote(from: Page, text: string): Promise<void> {
  const url = 'https://n.news.naver.com/article/001/0000000201';
  const page = { url, title: '시험 😀', outlet: '시험일보', publishedAt: null };
  const anchor = {
    exact: '업스테이지',
    prefix: '어제 ',
    suffix: '는',
    position: { start: 3, end: 8 },
  };
  const id = crypto.randomUUID();
  const note = { id, participants: ['upstage'], text, tags: ['확인'], colour: null, page, anchor };
  expect(await ask(from, 'notes.add', note)).toMatchObject({ ok: true });
}

async function notes(from: Page): Promise<Note[]> {
  const answer = (await ask(from, 'notes.list', {})) as NotesResult<Note[]>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Presses the button of a format; gives the path of the file that the browser saves. */
async function exported(page: Page, format: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.locator(`[data-export="${format}"]`).click();
  const download = await coming;
  const path = `${await download.path()}-${download.suggestedFilename()}`;
  await download.saveAs(path);
  return path;
}

const preview = (page: Page) => page.locator('details[data-kind] > summary').allTextContents();

test('all notes go out as files, and each file brings them back as they were', async ({ lens }) => {
  const page = await openOptions(lens);
  for (const text of ['첫 메모', '=둘째, "메모"\n둘째 줄']) await addNote(page, text);
  const before = await notes(page);
  const files: string[] = [];
  for (const format of ['json', 'csv', 'markdown', 'w3c']) files.push(await exported(page, format));

  // Here they are the same.
  await page.locator('input[type="file"]').setInputFiles(files[0] ?? '');
  await expect.poll(() => preview(page)).toEqual(['이미 있는 메모 2개']);
  expect(await page.locator('[data-action="import"]').isDisabled()).toBe(true);

  // All into the bin and back, in one press each; other views follow.
  const popup = await lens.context.newPage();
  await popup.goto(`chrome-extension://${lens.extensionId}/popup.html`);
  await popup.locator('[data-tab="notes"]').click();
  await expect.poll(() => popup.locator('.note').count()).toBe(2);
  await page.locator('[data-action="delete-all"]').click();
  await expect.poll(() => popup.locator('.note').count()).toBe(0);
  expect(await page.locator('.bin-list li').count()).toBe(2);
  await page.locator('.notes-undo button').click();
  await expect.poll(() => popup.locator('.note').count()).toBe(2);

  // Each of the files alone brings them back to where there are none.
  for (const file of files) {
    await page.evaluate(() => indexedDB.deleteDatabase('k-ai-lens-notes'));
    await expect.poll(async () => (await notes(page)).length).toBe(0);
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect.poll(() => preview(page)).toEqual(['새 메모 2개']);
    await page.locator('[data-action="import"]').click();
    await expect.poll(async () => (await notes(page)).length).toBe(2);
    expect(await notes(page)).toEqual(before);
  }
});

test('a file with one fault changes nothing, and says where it is', async ({ lens }) => {
  const page = await openOptions(lens);
  const before = await notes(page);
  const broken = JSON.stringify({
    format: 'k-ai-lens-notes',
    version: 1,
    notes: [{ ...before[0], text: '다른 글', revision: 9 }, { id: 'x' }],
  });
  const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(broken) };
  await page.locator('input[type="file"]').setInputFiles(file);
  expect(await page.locator('.import-problems').textContent()).toContain('notes[1]');
  expect(await page.locator('[data-action="import"]').isDisabled()).toBe(true);
  expect(await notes(page)).toEqual(before);
});
