import type { Locator } from 'playwright-core';

/**
 * Puts text into an empty field as if it had been typed. Playwright's `fill` looks for the focus from
 * the page's top in Firefox, which does not see into the card's closed root.
 */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, typed) => {
    if (!(element instanceof HTMLElement)) throw new Error('No field.');
    element.focus();
    document.execCommand('insertText', false, typed);
  }, text);
}
