import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import ko from '../../../public/_locales/ko/messages.json' with { type: 'json' };

const catalogues: Record<'ko' | 'en', Record<string, { message: string }>> = { ko, en };

/** Makes the browser speak a language, from the catalogue that is shipped. */
export function speak(language: 'ko' | 'en'): void {
  const getMessage = (key: string) => catalogues[language][key]?.message ?? '';
  Object.assign(fakeBrowser.i18n, { getMessage });
}
