import type { Page } from 'playwright-core';
import { writeJson } from '../../../lib/notes/exchange/json.ts';
import type { Note } from '../../../lib/notes/types.ts';
import { note, overview, someNotes } from '../samples.ts';
import { type Screen, tab } from '../screen.ts';

const phone = 360;

const mine = note(['kt'], '여기에서 고친 글.');

/** Chooses a file of these notes to be imported. */
async function choose(page: Page, notes: readonly Note[]): Promise<void> {
  const text = writeJson(notes, { exportedAt: '2026-01-05T09:00:00.000Z', damaged: [] });
  const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('.import-preview').waitFor();
}

/** Side panel, options and first-run page. */
export const pages: readonly Screen[] = [
  {
    name: 'sidepanel-page',
    page: 'sidepanel',
    surroundings: { page: overview, notes: someNotes() },
  },
  {
    name: 'sidepanel-notes',
    page: 'sidepanel',
    surroundings: { page: overview, notes: someNotes() },
    act: tab('notes'),
  },
  {
    name: 'options',
    page: 'options',
    surroundings: {
      notes: [
        ...someNotes(),
        { ...note(['kaist'], '지운 메모.'), deletedAt: '2025-08-01T01:00:00.000Z' },
      ],
    },
  },
  { name: 'options-no-notes', page: 'options' },
  {
    name: 'options-changed',
    page: 'options',
    surroundings: {
      settings: {
        'setting:markStyle': 'background',
        'setting:kindsOff': ['person', 'university'],
        'setting:hostsOff': ['www.chosun.com'],
      },
    },
    act: async (page) => {
      await page.locator('#sites input[type="search"]').fill('조선');
      await page.locator('.dataset-sources summary').click();
    },
  },
  {
    name: 'options-import',
    page: 'options',
    surroundings: { notes: [mine] },
    act: (page) =>
      choose(page, [{ ...mine, text: '다른 컴퓨터에서 고친 글.' }, note(['kt'], '새 메모.')]),
  },
  {
    name: 'options-import-broken',
    page: 'options',
    act: (page) => choose(page, [note(['kt'], '하나'), { ...note(['kt'], '둘'), revision: 0 }]),
  },
  { name: 'options-phone', page: 'options', width: phone },
  { name: 'options-forced-colors', page: 'options', media: { forcedColors: 'active' } },
  { name: 'welcome', page: 'welcome' },
  {
    name: 'welcome-card',
    page: 'welcome',
    act: async (page) => {
      await page.locator('.try-mark[data-mention="upstage"]').first().click();
      await page.locator('.try-card').waitFor();
    },
  },
  { name: 'welcome-no-access', page: 'welcome', surroundings: { access: false } },
  { name: 'welcome-phone', page: 'welcome', width: phone },
];
