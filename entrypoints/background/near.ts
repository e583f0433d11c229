import { browser } from 'wxt/browser';
import type { Receive } from '../../lib/messages/receive.ts';

/** Injects the `near` script into a document whose content script asks for it. */
export function serveNear(receive: Receive<'page.loadNear'>): void {
  receive('page.loadNear', async (_data, sender) => {
    if (sender.kind !== 'content') throw new Error('the rule lets content scripts in alone');
    const { tabId, frameId } = sender;
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/near.js'],
    });
  });
}
