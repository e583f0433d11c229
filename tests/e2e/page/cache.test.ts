import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launchWithExtension } from '../../../lib/cli/browsers/launch.ts';
import { servePages } from '../../../lib/cli/drive/serve.ts';
import { articlePage, hoverMark, settledMarks, waitForCard } from '../harness/index.ts';

const address = 'https://n.news.naver.com/article/001/cache';
const next = 'https://n.news.naver.com/article/001/next';

test('a page with marks and a card is kept for the way back, and works there', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'k-ai-lens-e2e-'));
  const { context } = await launchWithExtension({
    executable: inject('executable'),
    extension: inject('extension'),
    profile,
    headless: true,
    // As readers have it; Playwright switches it off.
    without: ['--disable-back-forward-cache'],
  });
  try {
    await servePages(context, {
      [address]: articlePage({ body: ['어제 카카오와 업스테이지가 말했다.'] }),
      [next]: articlePage({ body: ['다른 글.'] }),
    });
    const page = await context.newPage();
    await page.goto(address);
    await settledMarks(page);
    await hoverMark(page, { text: '카카오' });
    await waitForCard(page, '카카오');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(next);
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => (globalThis as { persisted?: boolean }).persisted))
      .toBe(true);
    expect((await settledMarks(page)).map(({ text }) => text)).toEqual(['카카오', '업스테이지']);
    await page.mouse.move(5, 5);
    await hoverMark(page, { text: '업스테이지' });
    await waitForCard(page, '업스테이지');
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
