import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages/messenger.ts';
import type { Step } from '../../lib/messages/protocol.ts';
import { isOn, pageOptions } from '../../lib/settings/page-options.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { markPage, runFile } from '../wiring/page-injection.ts';

const directions: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Lets the keys of the manifest's commands step through the mentions of the active tab's page. */
export function serveCommands(settings: SettingsClient): void {
  browser.commands.onCommand.addListener((command) => {
    const by = directions[command];
    if (by !== undefined) void step(by, settings);
  });
}

async function step(by: 1 | -1, settings: SettingsClient): Promise<Step | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // An address that we may not read is no site of ours.
  if (tab?.id === undefined || tab.url === undefined) return null;
  const tabId = tab.id;
  const ask = () => sendMessage('page.step', { by, open: true }, { tabId, frameId: 0 });
  try {
    return await ask();
  } catch {
    // No mark yet, so that nobody listens there; or no page of ours.
  }
  const current = await settings.read();
  if (!isOn(current, tab.url)) return null;
  try {
    await markPage({ tabId }, pageOptions(current));
    await runFile({ tabId }, '/near.js');
    return await ask();
  } catch {
    return null;
  }
}
