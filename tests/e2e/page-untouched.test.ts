import { expect } from 'vitest';
import {
  articlePage,
  hoverMark,
  pageMarkup,
  settledMarks,
  test,
  waitForCard,
} from './harness/index.ts';

const article = articlePage({
  title: '독자 AI 파운데이션 모델 프로젝트',
  body: ['KT와 카카오, SK텔레콤이 겨룬다.', '업스테이지도 함께한다.'],
});

test('the page is the same before and after but for one host element', async ({ lens }) => {
  const [marked, plain] = [
    'https://n.news.naver.com/mnews/article/004/0000000001',
    'https://not-on-the-list.example/3',
  ];
  await lens.serve({ [marked]: article, [plain]: article });
  const bare = await lens.visit(plain);
  const before = await pageMarkup(bare);
  const height = await bare.evaluate(() => document.documentElement.scrollHeight);

  const page = await lens.visit(marked);
  await settledMarks(page);
  await hoverMark(page, { text: '카카오' });
  await waitForCard(page, '카카오');
  const after = await pageMarkup(page);

  expect(before.hosts).toBe(0);
  expect(after.hosts).toBe(1);
  expect(after.markup).toBe(before.markup);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});
