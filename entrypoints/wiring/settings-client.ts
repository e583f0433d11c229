import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { createSettings } from '../../lib/settings/client.ts';
import type { SettingsClient } from '../../lib/settings/types.ts';

/** The settings as worker and extension pages reach them. */
export function settingsClient(): SettingsClient {
  return createSettings(browser.storage.local);
}

/** Speaks the language that the reader chose from here on; to be awaited before anything is said. */
export async function startLanguage(settings: SettingsClient): Promise<void> {
  const { language } = await settings.read();
  await chooseLanguage(language);
}
