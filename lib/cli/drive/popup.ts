import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { Launched } from '../browsers/launch.ts';

/** A switch of the browser: any free port, on this machine alone. */
export const debuggingPort = '--remote-debugging-port=0';

/**
 * Opens the real popup by `Extensions.triggerAction` on the page's tab. Playwright leaves popups out
 * that open while it is connected; a second connection, made afterwards over the profile's debugging
 * port (`debuggingPort` must be among the browser's switches), has it among its pages.
 */
export async function openPopup(
  { context, extensionId }: Launched,
  profile: string,
  page: Page,
): Promise<Page> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser gives no debugging session.');
  const address = `chrome-extension://${extensionId}/popup.html`;
  const targetId = await tabTarget(session, page);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId });
  await popupTarget(session, address);
  await session.detach();
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const popup = second
    .contexts()
    .flatMap((candidate) => candidate.pages())
    .find((candidate) => candidate.url().startsWith(address));
  if (popup === undefined) throw new Error('The popup opened but is no page to playwright.');
  popup.on('close', () => void second.close());
  return popup;
}

/** The id of the page's tab, which is a target of its own around the page's. */
async function tabTarget(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === page.url() && isActive(info));
  if (tab === undefined) throw new Error(`No active tab shows ${page.url()}.`);
  return tab.targetId;
}

/** Chromium says in a field that is not in the protocol's types which tab is in front. */
function isActive(info: object): boolean {
  const data = 'embedderData' in info ? info.embedderData : null;
  return (
    typeof data === 'object' && data !== null && 'tabActive' in data && data.tabActive === true
  );
}

/** Waits until the popup's page is there. */
async function popupTarget(session: CDPSession, address: string): Promise<void> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const { targetInfos } = await session.send('Target.getTargets');
    if (targetInfos.some((info) => info.type === 'page' && info.url.startsWith(address))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The popup did not open.');
}
