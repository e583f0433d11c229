import type { browser } from 'wxt/browser';
import type { Shortcuts } from '../../components/options/shortcuts/shortcuts.ts';

/** Chromium's own page for the keys of extensions, which an extension may open but not change. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Firefox 137 and newer; not in the shared types. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** The keys of the extension's commands, and the browser's page where the reader changes them. */
export function shortcutsOf({
  commands,
  tabs,
}: Pick<typeof browser, 'commands' | 'tabs'>): Shortcuts {
  return {
    async read() {
      const all = await commands.getAll();
      return new Map(all.map(({ name = '', shortcut = '' }) => [name, shortcut]));
    },
    async change() {
      const { openShortcutSettings } = commands as FirefoxCommands;
      if (openShortcutSettings) await openShortcutSettings();
      else await tabs.create({ url: CHROMIUM_PAGE });
    },
  };
}
