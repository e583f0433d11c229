import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/translate.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { isOn, pageOptions, unmarkedOptions } from '../../lib/settings/page-options.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { contentMatches } from '../../lib/sites/match-patterns.ts';
import { askPage } from '../wiring/page-injection.ts';
import { startLanguage } from '../wiring/settings-client.ts';

const NOTE = 'note-on-selection';

/** The entry “note on this selection” in the menu over selected text of the pages that we run on. */
export function serveMenu(settings: SettingsClient): void {
  const { contextMenus } = browser;
  // Phones have no such menus.
  if (!contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await startLanguage(settings);
    await contextMenus.removeAll();
    contextMenus.create({
      id: NOTE,
      title: t('menu_noteOnSelection'),
      contexts: ['selection'],
      documentUrlPatterns: contentMatches(),
    });
  });
  contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId !== NOTE || tab?.id === undefined) return;
    void noteOnSelection({ tabId: tab.id, frameId }, tab.url ?? '', settings);
  });
}

async function noteOnSelection(
  frame: { tabId: number; frameId: number },
  url: string,
  settings: SettingsClient,
): Promise<void> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  const current = await settings.read();
  const options = isOn(current, url) ? pageOptions(current) : unmarkedOptions(current);
  try {
    await askPage(target, options, () => sendMessage('page.noteOnSelection', undefined, frame));
  } catch {
    // The page went meanwhile, or the browser lets no script into it.
  }
}
