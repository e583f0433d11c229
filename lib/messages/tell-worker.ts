import { browser } from 'wxt/browser';
import type { MessageType } from './protocol.ts';

/** Messages that have neither data nor answer. */
type Notice = Extract<MessageType, 'page.loadMarks' | 'page.loadNear'>;

/**
 * Tells the worker something, in the messenger's own format but without the messenger: for the
 * script that runs on every page, where the library would cost more than all it is used for.
 * That nobody listens (the extension is being updated) is no error.
 */
export async function tellWorker(type: Notice): Promise<void> {
  try {
    await browser.runtime.sendMessage({ id: 0, type, timestamp: Date.now() });
  } catch {
    // The extension behind this script is gone; whoever looks at `runtime.id` next will see.
  }
}
