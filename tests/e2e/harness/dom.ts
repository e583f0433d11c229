import type { Page } from 'playwright-core';

/**
 * The page's markup as its scripts see it, without the children of `html` that are none of
 * its own (`head`, `body`): there the extension's host stands. `hosts` counts those.
 */
export async function pageMarkup(page: Page): Promise<{ markup: string; hosts: number }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const copy = root.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error('No root element.');
    let hosts = 0;
    for (const child of [...copy.children]) {
      if (child.localName === 'head' || child.localName === 'body') continue;
      child.remove();
      hosts++;
    }
    return { markup: copy.outerHTML, hosts };
  });
}
