import { browser } from 'wxt/browser';

/** Chromium's own page for the keys of extensions, which an extension may open but not change. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Firefox 137 and newer; not in the shared types. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** The keys of the extension's commands, by command; empty where a command has none. */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  const all = await browser.commands.getAll();
  return new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/** Opens the browser's page where the reader changes them. */
export async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
