import { note, overview, someNotes } from '../samples.ts';
import { type Screen, tab } from '../screen.ts';

const phone = 360;

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
