import { useEffect, useState } from 'preact/hooks';
import type { NotesClient } from '../../lib/notes/client.ts';

/** Ids of the notes whose quote was not found when their page was last looked at, kept up to date. */
export function useOrphans(client: NotesClient): ReadonlySet<string> {
  const [orphans, setOrphans] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      const result = await client.orphans();
      if (result.ok && !signal.aborted) setOrphans(new Set(result.value));
    };
    client.onChanged(() => void ask(), signal);
    void ask();
    return () => controller.abort();
  }, [client]);
  return orphans;
}
