import { browser } from 'wxt/browser';
import type { ArticleAddresses } from '../../components/facts/places.ts';

/** One key an article: two cards that write at once lose nothing. */
const keyOf = (article: string): string => `articleAddress/${article}`;

/** Addresses of articles in the extension's own storage, on this device alone. */
export const articleAddresses: ArticleAddresses = {
  async read(articles) {
    const stored = await browser.storage.local.get(articles.map(keyOf));
    return new Map(
      articles.flatMap((article): [string, string][] => {
        const address: unknown = stored[keyOf(article)];
        return isAddress(address) ? [[article, address]] : [];
      }),
    );
  },

  async remember(article, address) {
    if (isAddress(address)) await browser.storage.local.set({ [keyOf(article)]: address });
  },
};

/** What a link may open: the store outlives versions, and its content becomes a link. */
function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}
