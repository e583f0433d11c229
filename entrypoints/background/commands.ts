import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { isOn, pageOptions } from '../../lib/settings/page-options.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { askPage } from '../wiring/page-injection.ts';

const directions: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Lets the keys of the manifest's commands step through the mentions of the active tab's page. */
export function serveCommands(settings: SettingsClient): void {
  browser.commands.onCommand.addListener((command) => {
    const by = directions[command];
    if (by !== undefined) void step(by, settings);
  });
}

async function step(by: 1 | -1, settings: SettingsClient): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // An address that we may not read is no site of ours.
  if (tab?.id === undefined || tab.url === undefined) return;
  const tabId = tab.id;
  const current = await settings.read();
  if (!isOn(current, tab.url)) return;
  try {
    await askPage({ tabId }, pageOptions(current), () =>
      sendMessage('page.step', { by, open: true }, { tabId, frameId: 0 }),
    );
  } catch {
    // The page is being left, or the browser lets no script into it.
  }
}
