import { useEffect, useState } from 'preact/hooks';
import type { NotesClient } from '../../lib/notes/client.ts';

/** How many notes there are in all, kept up to date; null while it is not known. */
export function useNotesCount(client: NotesClient): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      const result = await client.state();
      if (result.ok && !signal.aborted) setCount(result.value.notes);
    };
    client.onChanged(() => void ask(), signal);
    void ask();
    return () => controller.abort();
  }, [client]);
  return count;
}
