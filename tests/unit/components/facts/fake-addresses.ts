import type { ArticleAddresses } from '../../../../components/facts/places.ts';

/** Addresses in memory; `known` is what is kept. */
export function fakeAddresses(known = new Map<string, string>()) {
  return {
    known,
    read: async (articles) => new Map([...known].filter(([article]) => articles.includes(article))),
    remember: async (article, address) => {
      known.set(article, address);
    },
  } satisfies ArticleAddresses & { known: Map<string, string> };
}
