import { useEffect, useState } from 'preact/hooks';
import type { NotesClient } from '../../../lib/notes/client.ts';
import type { StoreState } from '../../../lib/notes/types.ts';

/** How the store is, kept up to date; null while it is not known. */
export function useStoreState(client: NotesClient): StoreState | null {
  const [state, setState] = useState<StoreState | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      const result = await client.state();
      if (result.ok && !signal.aborted) setState(result.value);
    };
    client.onChanged(() => void ask(), signal);
    void ask();
    return () => controller.abort();
  }, [client]);
  return state;
}
