import type { Page } from 'playwright-core';
import { type LaunchedFirefox, openFirefoxPage } from '../browsers/launch-firefox.ts';

/**
 * Opens the popup's page over a page's tab. WebDriver sees no popup of Firefox, so it stands in a tab
 * behind the page's, in the same window: the active tab there is the page's, as for the real one.
 */
export async function openFirefoxPopup(
  { context, origin }: LaunchedFirefox,
  page: Page,
): Promise<Page> {
  const opener = await openFirefoxPage(context, `${origin}/popup.html`);
  const opened = context.waitForEvent('page');
  await opener.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    if (tab === undefined) throw new Error(`No tab shows ${url}.`);
    await chrome.tabs.create({ windowId: tab.windowId, active: false, url: location.href });
  }, page.url());
  const popup = await opened;
  await popup.waitForFunction(() => document.readyState === 'complete');
  await opener.close();
  return popup;
}
