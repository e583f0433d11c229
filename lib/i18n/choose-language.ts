import { setCatalogue } from './translate.ts';

/**
 * Has all messages come in a language of the reader's own choice; `browser` leaves the choice to the
 * browser, which looks into the shipped catalogues itself and takes no advice. The catalogue is
 * loaded on demand, so that those who choose nothing don't pay for it.
 */
export async function chooseLanguage(choice: 'browser' | 'ko' | 'en'): Promise<void> {
  setCatalogue(choice === 'browser' ? null : await catalogues[choice]());
}

const catalogues = {
  ko: async () => (await import('../../public/_locales/ko/messages.json')).default,
  en: async () => (await import('../../public/_locales/en/messages.json')).default,
};
