import { browser } from 'wxt/browser';
import { isOn, pageOptions } from '../../lib/settings/page-options.ts';
import type { Settings, SettingsClient } from '../../lib/settings/types.ts';
import { silencePage, updatePage } from '../wiring/page-injection.ts';
import { showOff, showOn } from './badge.ts';

/** Has pages that are open follow the settings at once, without being loaded anew. */
export function followSettings(client: SettingsClient): void {
  const forever = new AbortController().signal;
  client.watch((settings) => void applyToOpenTabs(settings), forever);
}

async function applyToOpenTabs(settings: Settings): Promise<void> {
  const { host_permissions: url = [] } = browser.runtime.getManifest();
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map((tab) => apply(tab, settings)));
}

async function apply(
  tab: { id?: number | undefined; url?: string | undefined },
  settings: Settings,
): Promise<void> {
  if (tab.id === undefined || tab.url === undefined) return;
  const target = { tabId: tab.id, allFrames: true };
  try {
    if (isOn(settings, tab.url)) {
      await showOn(tab.id);
      await updatePage(target, pageOptions(settings));
    } else {
      await showOff(tab.id);
      await silencePage(target);
    }
  } catch {
    // A discarded tab, an error page, a page that is being left: nothing to mark there.
  }
}
