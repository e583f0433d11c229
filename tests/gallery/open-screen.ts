import type { BrowserContext, Page } from 'playwright-core';
import type { Screen } from './screens.ts';
import { type Surroundings, standIn } from './stand-in.ts';

/** The card is as wide as the page layer makes it, and at most as high. */
const CARD = { width: 360, maxHeight: 480 };
const POPUP = { width: 400, height: 560 };

const nothing: Surroundings = { notes: [], hits: [], drafts: [], failure: null, page: 'uncovered' };

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
  await page.setViewportSize(isCard ? { width, height: CARD.maxHeight } : POPUP);
  await page.addInitScript(standIn, structuredClone({ ...nothing, ...screen.surroundings }));
  await page.goto(`chrome-extension://${extensionId}/${screen.page}.html`);
  if (screen.show) {
    await page.evaluate((message) => window.openCard?.(message), screen.show);
    await page.locator('.card').waitFor();
  }
  await screen.act?.(page);
  if (isCard) await fitCard(page, width);
  return page;
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
