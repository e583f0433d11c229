import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n/translate.ts';

/** Grounds of the badge; white text has a contrast of at least 4.5:1 on both. */
const COUNT = '#2f49c9';
const OFF = '#6b7280';

/** The button of a tab says how many participants its page has. */
export async function showParticipants(tabId: number, count: number): Promise<void> {
  await showOn(tabId);
  await setBadge(tabId, count === 0 ? '' : String(count), COUNT);
}

/** The button of a tab is as it comes. */
export async function showOn(tabId: number): Promise<void> {
  await browser.action.setIcon({ tabId, path: icons('icon') });
  await browser.action.setTitle({ tabId, title: t('actionTitle') });
  await setBadge(tabId, '', COUNT);
}

/** The button of a tab is grey and says that the site is off. */
export async function showOff(tabId: number): Promise<void> {
  await browser.action.setIcon({ tabId, path: icons('icon/off') });
  await browser.action.setTitle({ tabId, title: t('action_off') });
  await setBadge(tabId, t('action_offBadge'), OFF);
}

async function setBadge(tabId: number, text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}

function icons(folder: string): Record<number, string> {
  return { 16: `/${folder}/16.png`, 32: `/${folder}/32.png` };
}
