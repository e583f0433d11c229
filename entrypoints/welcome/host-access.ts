import { browser } from 'wxt/browser';
import type { HostAccess } from '../../components/welcome/host-access.tsx';
import { contentMatches } from '../../lib/sites/match-patterns.ts';

const news = { origins: contentMatches() };

/** The browser's permission for the news sites: given at install, and in Firefox the reader's to take back. */
export const hostAccess: HostAccess = {
  isGranted: () => browser.permissions.contains(news),
  request: () => browser.permissions.request(news),
};
