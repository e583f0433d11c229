import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Receive } from '../../lib/messages/receive.ts';
import type { Sender } from '../../lib/messages/sender.ts';

/** Injects the script that a content script asks for into its document. */
export function servePageScripts(receive: Receive<'page.loadMarks' | 'page.loadNear'>): void {
  receive('page.loadMarks', (_data, sender) => inject('/marks.js', sender));
  receive('page.loadNear', (_data, sender) => inject('/near.js', sender));
}

async function inject(file: ScriptPublicPath, sender: Sender): Promise<void> {
  if (sender.kind !== 'content') throw new Error('the rule lets content scripts in alone');
  const { tabId, frameId } = sender;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
  });
}
