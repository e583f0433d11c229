import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { chromiumFlags } from './flags.ts';

/** What to start. */
export interface Launch {
  /** Path of the browser to start. */
  executable: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** User data folder; the same folder again brings the same storage back. */
  profile: string;
  headless: boolean;
  /** More switches. */
  args?: string[];
  /** Playwright's own switches to leave out. */
  without?: string[];
}

/** A running browser with the extension in it. */
export interface LaunchedBrowser {
  context: BrowserContext;
  /** Scheme and host of the extension's pages, as in `chrome-extension://…`. */
  origin: string;
}

/** A running Chromium with the extension in it. */
export interface Launched extends LaunchedBrowser {
  browser: 'chromium';
  extensionId: string;
  /** The extension's service worker, as it ran after loading. */
  worker: Worker;
  /** Address of the first-run page that opened; null on a profile that had the extension before. */
  firstRun: string | null;
}

/** What pages see of the reader where nobody sits in front of the window. */
export const aKoreanReader = {
  viewport: { width: 1280, height: 800 },
  locale: 'ko-KR',
  timezoneId: 'Asia/Seoul',
};

/**
 * Starts a Chromium of the family with the extension loaded by `Extensions.loadUnpacked`, the one
 * way that also works in branded builds. The id follows from the folder's path, so a profile that
 * is opened again with the same folder finds its storage. The first-run page is closed, so that
 * what is opened next is in front.
 */
export async function launchWithExtension(launch: Launch): Promise<Launched> {
  const isNew = !existsSync(join(launch.profile, 'Default'));
  const context = await chromium.launchPersistentContext(launch.profile, {
    executablePath: launch.executable,
    headless: launch.headless,
    ...(launch.headless ? aKoreanReader : { viewport: null }),
    ignoreDefaultArgs: ['--disable-extensions', ...(launch.without ?? [])],
    args: [
      ...chromiumFlags({ platform: process.platform, uid: process.getuid?.() }),
      ...(launch.args ?? []),
    ],
  });
  try {
    const extensionId = await loadExtension(context, launch.extension);
    const worker = await serviceWorker(context, extensionId);
    const firstRun = isNew ? await closeFirstRunPage(context, extensionId) : null;
    const origin = `chrome-extension://${extensionId}`;
    return { browser: 'chromium', context, origin, extensionId, worker, firstRun };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Waits for the page that the extension opens when it is installed, and closes it. */
async function closeFirstRunPage(context: BrowserContext, extensionId: string): Promise<string> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const end = performance.now() + 30_000;
  while (performance.now() < end) {
    const page = context.pages().find((candidate) => candidate.url() === address);
    if (page) {
      await page.close();
      return address;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The first-run page did not open.');
}

async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser gives no debugging session.');
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

async function serviceWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  return (
    context.serviceWorkers().find(isOurs) ??
    context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 })
  );
}
