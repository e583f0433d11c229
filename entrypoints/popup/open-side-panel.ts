import { browser } from 'wxt/browser';

/** Firefox's sidebar; not in the shared types. */
interface Firefox {
  sidebarAction?: { open: () => Promise<void> };
}

/**
 * Opens the side panel in this window and closes the popup. Both browsers take it only straight from
 * a click: nothing may be awaited before.
 */
export function openSidePanel(): void {
  const { sidebarAction } = browser as Firefox;
  const opened = sidebarAction
    ? sidebarAction.open()
    : browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  void opened.finally(() => window.close());
}
