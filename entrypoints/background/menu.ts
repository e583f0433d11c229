import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/translate.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { pageOptions } from '../../lib/settings/page-options.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { contentMatches } from '../../lib/sites/match-patterns.ts';
import { markPage, runFile } from '../wiring/page-injection.ts';
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
    if (menuItemId === NOTE && tab?.id !== undefined) {
      void noteOnSelection({ tabId: tab.id, frameId }, settings);
    }
  });
}

async function noteOnSelection(
  frame: { tabId: number; frameId: number },
  settings: SettingsClient,
): Promise<void> {
  const ask = () => sendMessage('page.noteOnSelection', undefined, frame);
  try {
    return await ask();
  } catch {
    // No mark on the page: nobody listens there yet.
  }
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    await markPage(target, pageOptions(await settings.read()));
    await runFile(target, '/near.js');
    await ask();
  } catch {
    // The page went meanwhile, or the browser lets no script into it.
  }
}
