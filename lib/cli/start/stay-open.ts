import type { Page } from 'playwright-core';

/** Leaves the window to the reader until it is closed, by its last tab or as a whole. */
export async function stayOpen(page: Page): Promise<void> {
  console.log('The demo article is open: point at an underlined name. Close the window to end.');
  const context = page.context();
  await new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    const endWithLastTab = (tab: Page) => {
      // macOS keeps the browser running without a window.
      tab.on('close', () => {
        if (context.pages().length === 0) resolve();
      });
    };
    context.on('page', endWithLastTab);
    for (const tab of context.pages()) endWithLastTab(tab);
  });
}
