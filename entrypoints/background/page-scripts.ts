import type { Receive } from '../../lib/messages/receive.ts';
import type { Sender } from '../../lib/messages/sender.ts';
import { isOn, pageOptions } from '../../lib/settings/page-options.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { markPage, runFile, silencePage } from '../wiring/page-injection.ts';

/** Injects the script that a content script asks for into its document, where the site is on. */
export function servePageScripts(
  receive: Receive<'page.loadMarks' | 'page.loadNear'>,
  client: SettingsClient,
): void {
  receive('page.loadMarks', async (_data, sender) => {
    const page = pageOf(sender);
    const settings = await client.read();
    if (isOn(settings, page.origin)) await markPage(page.target, pageOptions(settings));
    else await silencePage(page.target);
  });
  receive('page.loadNear', (_data, sender) => runFile(pageOf(sender).target, '/near.js'));
}

function pageOf(sender: Sender) {
  if (sender.kind !== 'content') throw new Error('the rule lets content scripts in alone');
  const { tabId, frameId, origin } = sender;
  return { target: { tabId, frameIds: [frameId] }, origin };
}
