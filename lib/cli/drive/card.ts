import type { Frame, Page } from 'playwright-core';

/** The card of a page, open. */
export interface OpenCard {
  /** The extension's frame: its text, its fields and buttons. */
  frame: Frame;
  /** Its box in CSS pixels of the page's viewport. */
  box: { x: number; y: number; width: number; height: number };
}

/** The card's frame, open or not, or null where the page has none yet. */
export function cardFrame(page: Page): Frame | null {
  return (
    page.frames().find((frame) => /^(?:chrome|moz)-extension:.*\/card\.html/u.test(frame.url())) ??
    null
  );
}

/** The card when it is to be seen now, else null. */
export async function openCard(page: Page): Promise<OpenCard | null> {
  const frame = cardFrame(page);
  if (frame === null || frame.isDetached()) return null;
  const element = await frame.frameElement().catch(() => null);
  if (element === null) return null;
  const shown = await element
    .evaluate((node) =>
      node instanceof Element
        ? node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        : false,
    )
    .catch(() => false);
  const box = shown ? await element.boundingBox() : null;
  return box === null || box.width < 1 || box.height < 1 ? null : { frame, box };
}

/**
 * Waits until the card is open, its text holds `text` and it has taken its size; fails with what it
 * did hold.
 */
export async function waitForCard(
  page: Page,
  text: string,
  { timeout = 10_000 } = {},
): Promise<OpenCard> {
  const end = performance.now() + timeout;
  let seen = 'no card';
  while (performance.now() < end) {
    const card = await openCard(page);
    if (card !== null) {
      seen = await visibleText(card.frame);
      if (seen.includes(text) && (await hasItsSize(page, card))) return card;
    }
    await page.waitForTimeout(25);
  }
  throw new Error(`No card with "${text}" within ${timeout} ms. Seen last: ${seen}`);
}

/** Whether the card is as large two frames after it was looked at. */
async function hasItsSize(page: Page, { frame, box }: OpenCard): Promise<boolean> {
  const twoFrames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await frame.evaluate(twoFrames).catch(() => null);
  await page.evaluate(twoFrames);
  const later = await openCard(page);
  return later !== null && later.box.height === box.height && later.box.y === box.y;
}

/** What a reader sees of a frame's text: hidden parts left out, blocks on lines of their own. */
export async function visibleText(frame: Frame): Promise<string> {
  const body = frame.locator('body');
  // biome-ignore lint/performance/useDomNodeTextContent: textContent has the hidden parts too.
  return body.innerText().catch(() => '');
}

/** Waits until no card is to be seen. */
export async function waitForNoCard(page: Page, { timeout = 5_000 } = {}): Promise<void> {
  const end = performance.now() + timeout;
  while ((await openCard(page)) !== null) {
    if (performance.now() > end) throw new Error(`The card was still open after ${timeout} ms.`);
    await page.waitForTimeout(25);
  }
}
