import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { ActivePage } from '../../components/popup/active-page.ts';
import { sendMessage } from '../../lib/messages/messenger.ts';
import type { PageOverview } from '../../lib/messages/protocol.ts';
import { contentMatches } from '../../lib/sites/match-patterns.ts';

/** The page in the tab that the popup was opened over. */
export const activePage: ActivePage = {
  async ask() {
    const tab = await activeTab();
    if (tab?.id === undefined) return { type: 'uncovered' };
    try {
      return { type: 'answered', overview: await overviewOf(tab.id) };
    } catch {
      if (!isCovered(tab.url)) return { type: 'uncovered' };
      return tab.status === 'loading' ? null : { type: 'silent' };
    }
  },

  async show(participant, nth) {
    const tab = await activeTab();
    if (tab?.id === undefined) throw new Error('no active tab');
    await sendMessage('page.show', { participant, nth }, { tabId: tab.id, frameId: 0 });
  },

  onChanged(listener, signal) {
    const onUpdated = (_: number, { status }: { status?: string }) => {
      if (status !== undefined) listener();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onActivated.addListener(listener);
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(listener);
    });
  },
};

/** Asks the page; one without marks has nobody yet who answers, so that one is sent there first. */
async function overviewOf(tabId: number): Promise<PageOverview> {
  const ask = () => sendMessage('page.overview', undefined, { tabId, frameId: 0 });
  try {
    return await ask();
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/marks.js', '/near.js'] });
    return await ask();
  }
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Whether our script runs on the address; an address we may not read is no site of ours. */
function isCovered(url: string | undefined): boolean {
  if (url === undefined) return false;
  return contentMatches().some((pattern) => new MatchPattern(pattern).includes(url));
}
