import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../lib/cli/browsers/ensure.ts';
import { chromiumFlags } from '../../lib/cli/browsers/flags.ts';

/** A Chromium without extension, for scripts that are run in pages of our own. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(console.error),
    args: chromiumFlags({ platform: process.platform, uid: process.getuid?.() }),
  });
}

/**
 * Runs `use` on a blank page in a renderer of its own: a new context shares none. Null where it
 * takes more than `limit` milliseconds.
 */
export async function onFreshPage<T>(
  browser: Browser,
  limit: number,
  use: (page: Page) => Promise<T>,
): Promise<T | null> {
  const context = await browser.newContext();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit);
  });
  try {
    const done = use(await context.newPage());
    const result = await Promise.race([done, late]);
    if (result === null) done.catch(() => null);
    return result;
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}
