import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence } from '../../lib/dataset/types.ts';

/** Addresses at which articles were read, kept on this device. */
export interface ArticleAddresses {
  /** Those that are known of the articles with these ids. */
  read: (articles: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  remember: (article: string, address: string) => Promise<void>;
}

/** Where the articles that facts rest on can be read, as far as this device knows. */
export interface Places {
  /** Address at which the article was read on this device; null where it was not. */
  addressOf: (article: string) => string | null;
  /** Whether the sentence stands on the page onNoPage the card. */
  isHere: (evidence: Evidence) => boolean;
  /** Points a sentence out on that page. */
  pointOut: (evidence: Evidence) => void;
}

/** For views that stand beside no page. */
export const onNoPage = (addressOf: Places['addressOf']): Places => ({
  addressOf,
  isHere: () => false,
  pointOut: () => {},
});

const PlacesContext = createContext(onNoPage(() => null));

export const PlacesProvider = PlacesContext.Provider;

/** Where the articles can be read, as the view around says. */
export const useKnownPlaces = (): Places => useContext(PlacesContext);
