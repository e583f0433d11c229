import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import redirects from '../../lib/dataset/redirects.json' with { type: 'json' };
import { receiver } from '../../lib/messages/receiver.ts';
import { RefusalCounter } from '../../lib/messages/refusals.ts';
import { workerRules } from '../../lib/messages/worker-rules.ts';
import { createNotesStore } from '../../lib/notes/store/store.ts';
import { settingsClient } from '../wiring/settings-client.ts';
import { createCardSessions, serveCards } from './cards.ts';
import { serveCommands } from './commands.ts';
import { followSettings } from './follow-settings.ts';
import { serveMenu } from './menu.ts';
import { serveNotes, tellPages } from './notes.ts';
import { injectIntoOpenTabs } from './open-tabs.ts';
import { servePageScripts } from './page-scripts.ts';
import { quoteLook, serveOpening } from './places.ts';
import { estimateStorage, keepStorageToOurselves } from './storage.ts';

/**
 * The service worker: the one writer of notes, and the one that knows which cards are ours. The
 * browser kills it at any time and starts it for the next event, so every listener is registered
 * before the first await, and what must last is written down before it is answered.
 */
export default defineBackground(() => {
  void keepStorageToOurselves();
  const current: Readonly<Record<string, string>> = redirects;
  const sessions = createCardSessions();
  const store = createNotesStore({
    now: Date.now,
    currentId: (participant) => current[participant] ?? participant,
    onChanged: tellPages,
    estimate: estimateStorage,
  });
  const refusals = new RefusalCounter();
  const known = new Set(Object.keys(workerRules));
  browser.runtime.onMessage.addListener((message) => refusals.look(message, known));
  const receive = receiver(workerRules, {
    isRedeemed: (card) => sessions.isRedeemed(card),
    onRefused: refusals.count,
  });
  serveCards(receive, sessions);
  const settings = settingsClient();
  servePageScripts(receive, settings, quoteLook(store));
  followSettings(settings);
  serveCommands(settings);
  serveMenu(settings);
  serveNotes(receive, store);
  serveOpening(receive, store);
  receive('worker.refusals', () => refusals.counts);

  browser.tabs.onRemoved.addListener((tabId) => void sessions.dropTab(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void injectIntoOpenTabs();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
