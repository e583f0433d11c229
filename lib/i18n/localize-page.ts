import { language, type MessageKey, t } from './translate.ts';

/** Gives an extension page its language and title, which its file can't know. */
export function localizePage(page: Document, title: MessageKey): void {
  page.documentElement.lang = language();
  page.title = t(title);
}
