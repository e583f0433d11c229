import { note, overview, someNotes } from '../samples.ts';
import { type Screen, tab } from '../screen.ts';

/** A note whose quote its page has no longer. */
const lost = {
  ...note(['kt'], '이 문장이 나중에 바뀌었는지 볼 것.'),
  anchor: { exact: 'KT는 컨소시엄 구성을 공개하지 않겠다고 했다', prefix: '', suffix: '' },
};

/** The popup, by view and by what the page answers. */
export const popups: readonly Screen[] = [
  { name: 'popup-page', page: 'popup', surroundings: { page: overview, notes: someNotes() } },
  {
    name: 'popup-page-next',
    page: 'popup',
    surroundings: { page: overview },
    act: async (page) => {
      await page.locator('[data-participant="kt"]').click();
      await page.locator('[data-participant="kt"]').click();
    },
  },
  {
    name: 'popup-forced-colors',
    page: 'popup',
    surroundings: { page: overview },
    media: { forcedColors: 'active' },
  },
  {
    name: 'popup-stale',
    page: 'popup',
    surroundings: { page: overview },
    at: '2026-12-06T09:00:00+09:00',
  },
  {
    name: 'popup-step',
    page: 'popup',
    surroundings: { page: overview },
    act: async (page) => {
      await page.locator('.step-bar button').last().click();
    },
  },
  {
    name: 'popup-off',
    page: 'popup',
    surroundings: { page: overview, settings: { 'setting:hostsOff': ['n.news.naver.com'] } },
  },
  { name: 'popup-loading', page: 'popup', surroundings: { page: 'loading' } },
  { name: 'popup-uncovered', page: 'popup', surroundings: { page: 'uncovered' } },
  { name: 'popup-silent', page: 'popup', surroundings: { page: 'silent' } },
  {
    name: 'popup-no-mentions',
    page: 'popup',
    surroundings: { page: { ...overview, participants: [] } },
  },
  { name: 'popup-notes', page: 'popup', surroundings: { notes: someNotes() }, act: tab('notes') },
  {
    name: 'popup-notes-orphans',
    page: 'popup',
    surroundings: { notes: [lost, ...someNotes()], orphans: [lost.id] },
    act: tab('notes'),
  },
  {
    name: 'popup-notes-10000',
    page: 'popup',
    surroundings: { notes: Array.from({ length: 20 }, someNotes).flat(), count: 10_000 },
    act: tab('notes'),
  },
  { name: 'popup-notes-empty', page: 'popup', act: tab('notes') },
  {
    name: 'popup-notes-search',
    page: 'popup',
    surroundings: { notes: someNotes(), hits: someNotes().slice(1) },
    act: async (page) => {
      await tab('notes')(page);
      await page.locator('input[type="search"]').fill('ㅋㅅㅅㅇ');
    },
  },
  {
    name: 'popup-notes-edit',
    page: 'popup',
    surroundings: { notes: someNotes() },
    act: async (page) => {
      await tab('notes')(page);
      await page.locator('.note .icon-button').first().click();
    },
  },
  {
    name: 'popup-notes-deleted',
    page: 'popup',
    surroundings: { notes: someNotes() },
    act: async (page) => {
      await tab('notes')(page);
      await page.locator('.note .icon-button').nth(1).click();
    },
  },
  { name: 'popup-directory', page: 'popup', act: tab('directory') },
  {
    name: 'popup-timeline-day',
    page: 'popup',
    surroundings: { page: { ...overview, publishedAt: '2025-12-15T10:00:00+09:00' } },
    act: async (page) => {
      await tab('directory')(page);
      await page.locator('.timeline button[data-participant="motif-technologies"]').last().focus();
    },
  },
  {
    name: 'popup-timeline-forced-colors',
    page: 'popup',
    surroundings: { page: { ...overview, publishedAt: '2026-11-24T10:00:00+09:00' } },
    act: tab('directory'),
    media: { forcedColors: 'active' },
  },
  {
    name: 'popup-directory-entry',
    page: 'popup',
    act: async (page) => {
      await tab('directory')(page);
      await page.locator('.row[data-participant="sk-telecom"]').click();
    },
  },
];
