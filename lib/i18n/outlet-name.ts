import outlets from './outlet-names.json' with { type: 'json' };
import { language } from './translate.ts';

const english: Readonly<Record<string, string>> = outlets;

/** What sources add behind an outlet's name: its English edition, or an article taken over. */
const editions: Readonly<Record<string, string>> = {
  '(영문)': ' (English)',
  '(재게재)': ' (reprint)',
};

/** An outlet's name in the reader's language; as it is where no other is known. */
export function outletName(outlet: string): string {
  if (language() === 'ko') return outlet;
  const [, name = outlet, edition = ''] = /^(.+?)(\((?:영문|재게재)\))?$/u.exec(outlet) ?? [];
  const found = english[name];
  return found === undefined ? outlet : found + (editions[edition] ?? '');
}
