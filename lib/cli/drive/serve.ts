import type { BrowserContext } from 'playwright-core';

/** Page sources by full address (without fragment). */
export type Pages = Readonly<Record<string, string>>;

/**
 * Answers the given addresses with the given HTML and refuses every other request to the web, so
 * that a run touches no network. Addresses of later calls are added to those of earlier ones.
 */
export async function servePages(context: BrowserContext, pages: Pages): Promise<void> {
  if (!guarded.has(context)) {
    guarded.add(context);
    await context.route(/^https?:/u, (route) => route.abort('blockedbyclient'));
  }
  for (const [address, html] of Object.entries(pages)) {
    await context.route(
      (url) => url.href.replace(/#.*$/u, '') === address,
      (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
  }
}

const guarded = new WeakSet<BrowserContext>();
