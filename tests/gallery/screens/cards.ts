import { bundledDataset } from '../../../lib/dataset/bundled.ts';
import { compose, note, show, someNotes } from '../samples.ts';
import { type Screen, write } from '../screen.ts';

/** The card, by kind of participant and by what can happen to it. */
export const cards: readonly Screen[] = [
  { name: 'card-lead', page: 'card', show: show('kt', 'KT') },
  {
    name: 'card-lead-below',
    page: 'card',
    show: show('kt', 'KT'),
    act: (page) => page.locator('.card-scroll').evaluate((box) => box.scrollTo(0, 420)),
  },
  {
    name: 'card-sources',
    page: 'card',
    show: show('sovereign-ai-foundation-model', '독자 AI 파운데이션 모델'),
    act: async (page) => {
      await page.locator('.cites summary').first().click();
      await page.locator('.cites summary').first().scrollIntoViewIfNeeded();
      await page.locator('.card-scroll').evaluate((box) => box.scrollBy(0, 300));
    },
  },
  {
    name: 'card-digest',
    page: 'card',
    show: show('motif-technologies', '모티프테크놀로지스'),
    act: async (page) => {
      const group = page.locator('.fact-group', { has: page.locator('.cite-sentences') }).first();
      await group.locator('summary').click();
      await group.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'card-cited-article',
    page: 'card',
    show: show('lunit', '루닛', {
      title:
        bundledDataset.articles.find(({ source }) => source === 'dump')?.title ?? 'no newspaper',
    }),
    act: (page) => page.locator('button.cite-link').first().scrollIntoViewIfNeeded(),
  },
  { name: 'card-undisclosed', page: 'card', show: show('lg-ai-research', 'LG AI연구원') },
  { name: 'card-eliminated', page: 'card', show: show('lunit', '루닛') },
  { name: 'card-member', page: 'card', show: show('saltlux', '솔트룩스') },
  { name: 'card-two-parts', page: 'card', show: show('kaist', 'KAIST') },
  { name: 'card-public-body', page: 'card', show: show('constitutional-court', '헌법재판소') },
  { name: 'card-person', page: 'card', show: show('shin-dong-hoon', '신동훈') },
  { name: 'card-reported', page: 'card', show: show('geoffrey-hinton', '제프리 힌튼') },
  { name: 'card-model', page: 'card', show: show('midm', '믿음') },
  {
    name: 'card-programme',
    page: 'card',
    show: show('sovereign-ai-foundation-model', '독자 AI 파운데이션 모델'),
  },
  { name: 'card-ministry', page: 'card', show: show('msit', '과학기술정보통신부') },
  {
    name: 'card-newer-page',
    page: 'card',
    show: show('upstage', '업스테이지', { publishedAt: '2026-11-24T10:00:00+09:00' }),
  },
  {
    name: 'card-since',
    page: 'card',
    show: show('naver-cloud', '네이버클라우드', { publishedAt: '2025-12-15T10:00:00+09:00' }),
  },
  {
    name: 'card-before-results',
    page: 'card',
    show: show('upstage', '업스테이지', { publishedAt: '2025-07-01T10:00:00+09:00' }),
  },
  {
    name: 'card-no-date',
    page: 'card',
    show: show('motif-technologies', '모티프', { publishedAt: null }),
  },
  {
    name: 'card-walked',
    page: 'card',
    show: show('saltlux', '솔트룩스'),
    act: (page) => page.locator('[data-participant="kt"]').first().click(),
  },
  {
    name: 'card-notes',
    page: 'card',
    show: show('kt', 'KT'),
    surroundings: { notes: [...someNotes(), note(['kt'], '짧은 메모.')] },
    act: write('쓰다 만 글'),
  },
  {
    name: 'card-save-failed',
    page: 'card',
    show: show('kt', 'KT'),
    surroundings: { failure: { code: 'quota' } },
    act: async (page) => {
      await write('저장되지 않는 메모')(page);
      await page.locator('textarea').press('Control+Enter');
    },
  },
  {
    name: 'card-conflict',
    page: 'card',
    show: show('kt', 'KT'),
    surroundings: {
      notes: someNotes(),
      failure: { code: 'conflict', current: note(['kt'], '다른 창에서 고친 글.') },
    },
    act: async (page) => {
      await page.locator('.note .icon-button').first().click();
      await page.locator('.note textarea').fill('이 창에서 고친 글.');
      await page.locator('.note textarea').press('Control+Enter');
    },
  },
  {
    name: 'card-pinned',
    page: 'card',
    show: { ...show('upstage', '업스테이지'), pinned: true },
  },
  {
    name: 'card-long-name',
    page: 'card',
    show: show('national-ai-strategy-committee', '국가인공지능전략위원회'),
  },
  {
    name: 'card-selection',
    page: 'card',
    show: compose(
      '과학기술정보통신부는 8월 초까지 정예팀 다섯 곳을 뽑고, 6개월마다 단계평가를 거쳐 최종 두 곳을 남긴다.',
    ),
  },
  { name: 'card-narrow', page: 'card', show: show('kt', 'KT'), width: 240 },
  {
    name: 'card-forced-colors',
    page: 'card',
    show: show('kt', 'KT'),
    media: { forcedColors: 'active' },
  },
  { name: 'card-contrast', page: 'card', show: show('lunit', '루닛'), media: { contrast: 'more' } },
  { name: 'card-unknown', page: 'card', show: show('nobody', '아무개') },
];
