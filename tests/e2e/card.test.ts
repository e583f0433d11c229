import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  articlePage,
  type Box,
  hoverMark,
  type Lens,
  settledMarks,
  test,
  visibleText,
  waitForCard,
  waitForNoCard,
} from './harness/index.ts';

const filler = '이 문단은 기사가 화면보다 길어지도록 넣은 글이며 아무 이름도 담고 있지 않다.';
const article = articlePage({
  title: '독자 AI 파운데이션 모델 프로젝트, 열 팀의 여름',
  body: [
    '업스테이지는 발표평가를 준비한다.',
    ...Array<string>(6).fill(filler),
    'SK텔레콤은 크래프톤과 한 팀이다.',
    ...Array<string>(30).fill(filler),
    '마지막으로 KT가 나선다.',
  ],
});

/** The article in a tab, its marks painted. */
async function openArticle(lens: Lens, number: number): Promise<Page> {
  const address = `https://n.news.naver.com/mnews/article/002/${number}`;
  await lens.serve({ [address]: article });
  const page = await lens.visit(address);
  await settledMarks(page);
  return page;
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe('the card', () => {
  test.for([
    ['업스테이지', '업스테이지'],
    ['SK텔레콤', 'SK텔레콤'],
    ['KT', 'KT'],
  ] as const)(
    'opens beside %s, inside the viewport, without covering it',
    async ([text, name], { lens }) => {
      const page = await openArticle(lens, 1);
      const mark = await hoverMark(page, { text });
      const { box } = await waitForCard(page, name);
      expect(mark.rects.some((rect) => overlap(rect, box))).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1280);
      expect(box.y + box.height).toBeLessThanOrEqual(800);
      const gap = Math.min(
        ...mark.rects.map((rect) =>
          Math.max(box.y - (rect.y + rect.height), rect.y - (box.y + box.height), 0),
        ),
      );
      expect(gap).toBeLessThan(40);
      await page.close();
    },
  );

  test('says who it is, where it stands, as of when, and names outlet, day and headline', async ({
    lens,
  }) => {
    const page = await openArticle(lens, 2);
    await hoverMark(page, { text: '업스테이지' });
    const { frame } = await waitForCard(page, '업스테이지');
    const text = await visibleText(frame);
    expect(text).toContain('Upstage');
    expect(text).toContain('서면평가');
    expect(text).toContain('이코노믹데일리');
    expect(text).toMatch(/2025년 7월 26일|2025\. ?7\. ?26|2025-07-26/u);
    expect(text).toContain('최종 선발전');
    await page.close();
  });

  test.for([
    ['입력 2025.12.15 09:00', ['2025년 12월 15일', '2025년 12월 예정', '이 기사 이후']],
    ['입력 2026.11.24 09:00 | 수정 2025.12.15 09:00', ['2026년 11월 24일에 나왔습니다']],
    ['등록일 2005.01.02', ['날짜를 알 수 없어']],
  ] as const)(
    'reads the page as of the day that it prints: %s',
    async ([printed, expected], { lens }) => {
      const address = `https://www.mk.co.kr/news/it/${encodeURIComponent(printed)}`;
      const body = [printed, '네이버클라우드는 독자 AI 파운데이션 모델을 개발한다.'];
      await lens.serve({ [address]: articlePage({ publishedAt: '', body }) });
      const page = await lens.visit(address);
      await settledMarks(page);
      await hoverMark(page, { text: '네이버클라우드' });
      const { frame } = await waitForCard(page, '네이버클라우드');
      const text = await visibleText(frame);
      for (const words of expected) expect(text).toContain(words);
      await page.close();
    },
  );

  test('closes when the pointer leaves, on Escape, and when its word scrolls away', async ({
    lens,
  }) => {
    const page = await openArticle(lens, 3);
    await hoverMark(page, { text: '업스테이지' });
    await waitForCard(page, '업스테이지');
    await page.mouse.move(5, 790, { steps: 10 });
    await waitForNoCard(page);

    await hoverMark(page, { text: '업스테이지' });
    await waitForCard(page, '업스테이지');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await page.mouse.move(5, 790);
    await hoverMark(page, { text: '업스테이지' });
    await waitForCard(page, '업스테이지');
    await page.mouse.wheel(0, 1_500);
    await waitForNoCard(page);
    await page.close();
  });

  test('stays while the pointer goes from the word to the card', async ({ lens }) => {
    const page = await openArticle(lens, 4);
    await hoverMark(page, { text: 'SK텔레콤' });
    const { box } = await waitForCard(page, 'SK텔레콤');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await page.waitForTimeout(800);
    await waitForCard(page, 'SK텔레콤', { timeout: 200 });
    await page.close();
  });

  test('opens and stays though its frame is too busy to answer', async ({ lens }) => {
    const page = await openArticle(lens, 5);
    await hoverMark(page, { text: 'SK텔레콤' });
    const { frame } = await waitForCard(page, 'SK텔레콤');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const busy = frame.evaluate(() => {
      const end = performance.now() + 1_000;
      while (performance.now() < end);
    });
    await hoverMark(page, { text: '크래프톤' });
    await busy;
    await waitForCard(page, '크래프톤', { timeout: 2_000 });
    await page.close();
  });
});
