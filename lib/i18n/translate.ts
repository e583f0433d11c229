import { createI18n } from '@wxt-dev/i18n';
import type catalogue from '../../public/_locales/ko/messages.json';
import { withParticles } from './particles.ts';

/** Every message of the product; the Korean catalogue is the one that must be whole. */
export type MessageKey = keyof typeof catalogue;

/** What goes into the `{name}`s of a message. */
export type Values = Readonly<Record<string, string | number>>;

type Catalogue = Readonly<Record<MessageKey, { readonly message: string }>>;

const i18n = createI18n();
let chosen: Catalogue | null = null;

/** Has messages come from this catalogue; null: from the one that the browser picks. */
export function setCatalogue(catalogue: Catalogue | null): void {
  chosen = catalogue;
}

/** The message in the reader's language, its `{name}`s filled in, Korean particles agreeing with them. */
export function t(key: MessageKey, values: Values = {}): string {
  return withParticles(chosen ? filled(chosen[key].message, values) : i18n.t(key, values));
}

/** As `t`, for a count: the message gives `one | many`, and `{n}` stands for the count. */
export function tn(key: MessageKey, n: number, values: Values = {}): string {
  const all = { n: formatCount(n), ...values };
  if (!chosen) return withParticles(i18n.t(key, n, all));
  const forms = chosen[key].message.split(' | ');
  return withParticles(filled((n === 1 ? forms[0] : forms.at(-1)) ?? '', all));
}

/** The language that messages come in, `ko` or `en`: the catalogue's own word, for `lang` and `Intl`. */
export function language(): 'ko' | 'en' {
  return t('locale') === 'en' ? 'en' : 'ko';
}

/** A count with the reader's separators: `12,345`. */
export function formatCount(n: number): string {
  return new Intl.NumberFormat(language()).format(n);
}

function filled(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/gu, (slot, name: string) => String(values[name] ?? slot));
}
