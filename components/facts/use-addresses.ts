import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { ArticleAddresses } from './places.ts';

interface KnownAddresses {
  addressOf: (article: string) => string | null;
  remember: (article: string, address: string) => void;
}

/** The addresses that this device knows of the dataset's articles, and a way to add one. */
export function useAddresses(look: LookUp, store: ArticleAddresses): KnownAddresses {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    void store.read(look.newspaperArticles).then((addresses) => {
      if (current) setKnown(addresses);
    });
    return () => {
      current = false;
    };
  }, [look, store]);

  const remember = useCallback(
    (article: string, address: string) => {
      setKnown((before) => new Map(before).set(article, address));
      void store.remember(article, address);
    },
    [store],
  );
  return useMemo(
    () => ({ addressOf: (article) => known.get(article) ?? null, remember }),
    [known, remember],
  );
}
