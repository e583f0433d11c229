import { useEffect, useMemo } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Evidence } from '../../lib/dataset/types.ts';
import type { FromCard } from '../../lib/messages/card-port.ts';
import type { ArticleAddresses, Places } from '../facts/places.ts';
import { useAddresses } from '../facts/use-addresses.ts';
import type { CardState } from './card-state.ts';

interface PlacesOptions {
  state: Extract<CardState, { phase: 'shown' }>;
  post: (message: FromCard) => void;
  look: LookUp;
  addresses: ArticleAddresses;
}

const printOf = ({ start, end, sha256 }: Evidence) => ({ length: end - start, sha256 });

/**
 * Where the card's articles can be read. On a page with the title of one, its cited sentences are
 * sought; where one stands there, the page is the article, and its address is remembered.
 */
export function usePlaces({ state, post, look, addresses }: PlacesOptions): Places {
  const { turn, here } = state;
  const { url, title } = state.mention.page;
  const { addressOf, remember } = useAddresses(look, addresses);
  const cited = useMemo(() => look.citedOn(title), [look, title]);

  // Anew for each turn: it begins with nothing found.
  useEffect(() => {
    if (cited.length > 0) post({ type: 'seek', sentences: cited.map(printOf) });
  }, [post, cited, turn]);

  useEffect(() => {
    const found = cited.filter(({ sha256 }) => here.has(sha256));
    for (const article of new Set(found.map(({ article }) => article))) {
      if (addressOf(article) !== url) remember(article, url);
    }
  }, [cited, here, url, addressOf, remember]);

  return useMemo(
    () => ({
      addressOf,
      isHere: ({ sha256 }) => here.has(sha256),
      pointOut: (evidence) => post({ type: 'pointOut', sentence: printOf(evidence) }),
    }),
    [addressOf, here, post],
  );
}
