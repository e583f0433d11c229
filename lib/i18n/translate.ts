import { createI18n } from '@wxt-dev/i18n';
import type catalogue from '../../public/_locales/ko/messages.json';
import { withParticles } from './particles.ts';

/** Every message of the product; the Korean catalogue is the one that must be whole. */
export type MessageKey = keyof typeof catalogue;

/** What goes into the `{name}`s of a message. */
export type Values = Readonly<Record<string, string | number>>;

const i18n = createI18n();

/** The message in the reader's language, its `{name}`s filled in, Korean particles agreeing with them. */
export function t(key: MessageKey, values: Values = {}): string {
  return withParticles(i18n.t(key, values));
}

/** As `t`, for a count: the message gives `one | many`, and `{n}` stands for the count. */
export function tn(key: MessageKey, n: number, values: Values = {}): string {
  return withParticles(i18n.t(key, n, { n: formatCount(n), ...values }));
}

/** The language that messages come in, `ko` or `en`: the catalogue's own word, for `lang` and `Intl`. */
export function language(): 'ko' | 'en' {
  return t('locale') === 'en' ? 'en' : 'ko';
}

function formatCount(n: number): string {
  return new Intl.NumberFormat(language()).format(n);
}
