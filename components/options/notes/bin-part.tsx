import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '../../../lib/i18n/dates.ts';
import { t } from '../../../lib/i18n/translate.ts';
import type { NotesClient } from '../../../lib/notes/client.ts';
import type { Note } from '../../../lib/notes/types.ts';
import { useAnnounce } from '../../announcer.tsx';

/** Notes shown at once; more on demand. */
const PAGE = 20;

/** What was deleted in the last thirty days, each to be taken back. */
export function BinPart({ client }: { client: NotesClient }) {
  const [limit, setLimit] = useState(PAGE);
  const notes = useBin(client, limit + 1);
  const announce = useAnnounce();
  const restore = async (id: string) => {
    const result = await client.restore(id);
    if (result.ok) announce(t('notes_restored'));
  };
  return (
    <div>
      <h3>{t('bin_title')}</h3>
      <p class="options-help">{t(notes.length === 0 ? 'bin_empty' : 'bin_help')}</p>
      {notes.length > 0 && (
        <ul class="bin-list">
          {notes.slice(0, limit).map(({ id, text, page, deletedAt }) => (
            <li key={id}>
              <span class="bin-text">{text || page.title || page.url}</span>
              <time dateTime={deletedAt ?? ''}>{formatMoment(deletedAt ?? '')}</time>
              <button
                type="button"
                class="button"
                data-look="line"
                onClick={() => void restore(id)}
              >
                {t('notes_undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {notes.length > limit && (
        <button
          type="button"
          class="button"
          data-look="line"
          onClick={() => setLimit(limit + PAGE)}
        >
          {t('notes_more')}
        </button>
      )}
    </div>
  );
}

function useBin(client: NotesClient, limit: number): readonly Note[] {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      const result = await client.list({ bin: true, limit });
      if (result.ok && !signal.aborted) setNotes(result.value);
    };
    client.onChanged(() => void ask(), signal);
    void ask();
    return () => controller.abort();
  }, [client, limit]);
  return notes;
}
