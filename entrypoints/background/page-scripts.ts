import { browser } from 'wxt/browser';
import type { Receive } from '../../lib/messages/receive.ts';
import type { Sender } from '../../lib/messages/sender.ts';
import { isOn, pageOptions } from '../../lib/settings/page-options.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';
import { markPage, runFile, silencePage } from '../wiring/page-injection.ts';
import { showOff, showParticipants } from './badge.ts';

/**
 * Injects the script that a content script asks for into its document, where the site is on.
 *
 * @param onMarked called when the page of a tab has marks, and when their number has changed
 */
export function servePageScripts(
  receive: Receive<'page.loadMarks' | 'page.loadNear' | 'page.participants'>,
  client: SettingsClient,
  onMarked: (tabId: number) => Promise<void>,
): void {
  receive('page.loadMarks', async (_data, sender) => {
    const { target, origin } = pageOf(sender);
    const [settings, { url = origin }] = await Promise.all([
      client.read(),
      browser.tabs.get(target.tabId),
    ]);
    // A frame is marked where its own site is on and the site it stands in.
    if (isOn(settings, origin) && isOn(settings, url)) {
      await markPage(target, pageOptions(settings));
    } else {
      await silencePage(target);
      await showOff(target.tabId);
    }
  });
  receive('page.participants', async ({ count }, sender) => {
    const { target, origin } = pageOf(sender);
    if (!target.frameIds.includes(0)) return;
    void onMarked(target.tabId);
    // A page that is off can run our scripts all the same: for a note on selected text.
    if (isOn(await client.read(), origin)) await showParticipants(target.tabId, count);
    else await showOff(target.tabId);
  });
  receive('page.loadNear', (_data, sender) => runFile(pageOf(sender).target, '/near.js'));
}

function pageOf(sender: Sender) {
  if (sender.kind !== 'content') throw new Error('the rule lets content scripts in alone');
  const { tabId, frameId, origin } = sender;
  return { target: { tabId, frameIds: [frameId] }, origin };
}
