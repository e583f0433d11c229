import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { ActivePage } from '../../components/popup/active-page.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import { pageRules } from '../../lib/messages/page-rules.ts';
import type { PageOverview } from '../../lib/messages/protocol.ts';
import { receiver } from '../../lib/messages/receiver.ts';
import { isOn, pageOptions, switchHosts } from '../../lib/settings/page-options.ts';
import type { Settings, SettingsClient } from '../../lib/settings/types.ts';
import { contentMatches } from '../../lib/sites/match-patterns.ts';
import { siteOf } from '../../lib/sites/sites.ts';
import { askPage } from './page-injection.ts';

/** The page in the active tab of this window. Call it once a page. */
export function activePage(settings: SettingsClient): ActivePage {
  const receive = receiver(pageRules);
  return {
    async ask() {
      const [tab, current] = await Promise.all([activeTab(), settings.read()]);
      if (tab?.id === undefined) return { type: 'uncovered' };
      const site = isCovered(tab.url) ? siteOf(tab.url) : null;
      if (site && tab.url && !isOn(current, tab.url)) return { type: 'off', site };
      try {
        return { type: 'answered', overview: await overviewOf(tab.id, current), site };
      } catch {
        if (!site) return { type: 'uncovered' };
        return tab.status === 'loading' ? null : { type: 'silent' };
      }
    },

    async show(participant, nth) {
      await sendMessage('page.show', { participant, nth }, await topFrame());
    },

    async step(by) {
      return sendMessage('page.step', { by, open: false }, await topFrame());
    },

    async switchSite(site, on) {
      await settings.change(switchHosts(await settings.read(), site.hosts, on));
    },

    onChanged(listener, signal) {
      const onUpdated = (_: number, { status }: { status?: string }) => {
        if (status !== undefined) listener();
      };
      browser.tabs.onUpdated.addListener(onUpdated);
      browser.tabs.onActivated.addListener(listener);
      settings.watch(listener, signal);
      receive('page.participants', listener);
      signal.addEventListener('abort', () => {
        browser.tabs.onUpdated.removeListener(onUpdated);
        browser.tabs.onActivated.removeListener(listener);
      });
    },
  };
}

function overviewOf(tabId: number, settings: Settings): Promise<PageOverview> {
  return askPage({ tabId }, pageOptions(settings), () =>
    sendMessage('page.overview', undefined, { tabId, frameId: 0 }),
  );
}

async function topFrame(): Promise<{ tabId: number; frameId: number }> {
  const tab = await activeTab();
  if (tab?.id === undefined) throw new Error('no active tab');
  return { tabId: tab.id, frameId: 0 };
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Whether our script runs on the address; an address we may not read is no site of ours. */
function isCovered(url: string | undefined): url is string {
  if (url === undefined) return false;
  return contentMatches().some((pattern) => new MatchPattern(pattern).includes(url));
}
