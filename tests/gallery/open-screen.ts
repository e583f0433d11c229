import type { BrowserContext, Page } from 'playwright-core';
import { settledMarks } from '../../lib/cli/drive/marks.ts';
import { servePages } from '../../lib/cli/drive/serve.ts';
import { articlePage } from '../fixtures/article-page.ts';
import type { Screen } from './screen.ts';
import { type Surroundings, standIn } from './stand-in.ts';

/** The card is as wide as the page layer makes it, and at most as high. */
const CARD = { width: 360, maxHeight: 480 };
const POPUP = { width: 400, height: 560 };

const PANEL = { width: 320, height: 720 };
const WINDOW = { width: 1000, height: 720 };

const ARTICLE = 'https://n.news.naver.com/mnews/article/001/0000000001';

const nothing: Surroundings = {
  notes: [],
  hits: [],
  drafts: [],
  orphans: [],
  failure: null,
  page: 'uncovered',
  settings: {},
  access: true,
  count: null,
};

/** Opens a screen in a tab of its own, as large as readers see it, and waits until it stands. */
export async function openScreen(
  context: BrowserContext,
  extensionId: string,
  screen: Screen,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', ...screen.media });
  if (screen.at) await page.clock.setFixedTime(screen.at);
  const width = screen.width ?? CARD.width;
  const isCard = screen.page === 'card';
  await page.setViewportSize(sizeOf(screen));
  if (screen.page === 'article') {
    await servePages(context, { [ARTICLE]: articlePage({ body: screen.body ?? [] }) });
    await page.goto(ARTICLE);
    await settledMarks(page);
    await screen.act?.(page);
    return page;
  }
  await page.addInitScript(standIn, structuredClone({ ...nothing, ...screen.surroundings }));
  await page.goto(`chrome-extension://${extensionId}/${screen.page}.html`);
  if (screen.show) {
    await page.evaluate((message) => window.openCard?.(message), screen.show);
    await page.locator('.card').waitFor();
  }
  await screen.act?.(page);
  if (isCard) await fitCard(page, width);
  if (screen.page === 'options' || screen.page === 'welcome') await showWhole(page);
  return page;
}

function sizeOf({ page, width }: Screen): { width: number; height: number } {
  switch (page) {
    case 'card':
      return { width: width ?? CARD.width, height: CARD.maxHeight };
    case 'popup':
      return POPUP;
    case 'sidepanel':
      return { ...PANEL, width: width ?? PANEL.width };
    default:
      return { ...WINDOW, width: width ?? WINDOW.width };
  }
}

/** Makes the window as high as the page in it. */
async function showWhole(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  const size = page.viewportSize() ?? WINDOW;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
}

/** Gives the card the height it last asked for, up to its greatest. */
async function fitCard(page: Page, width: number): Promise<void> {
  const wanted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Two frames: what was just changed has been laid out and measured.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const sizes = (window.said ?? []).filter((message) => message.type === 'size');
            resolve(sizes.at(-1)?.height ?? 0);
          }),
        );
      }),
  );
  await page.setViewportSize({ width, height: Math.min(CARD.maxHeight, wanted) });
}
