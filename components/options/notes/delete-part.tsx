import { useState } from 'preact/hooks';
import { t, tn } from '../../../lib/i18n/translate.ts';
import type { NotesClient } from '../../../lib/notes/client.ts';
import type { Deletion, NotesError } from '../../../lib/notes/types.ts';
import { useAnnounce } from '../../announcer.tsx';
import { interruptionText } from './interruption-text.ts';

/** Puts all notes into the bin at once, with a way back. */
export function DeletePart({ client, count }: { client: NotesClient; count: number }) {
  const [deletion, setDeletion] = useState<Deletion | null>(null);
  const [error, setError] = useState<NotesError | null>(null);
  const announce = useAnnounce();

  const deleteAll = async () => {
    const result = await client.deleteAll();
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    setDeletion(result.value);
    announce(tn('deleteAll_done', result.value.count));
  };
  const undo = async (deletedAt: string) => {
    const result = await client.restoreAll(deletedAt);
    setError(result.ok ? null : result.error);
    if (!result.ok) return;
    setDeletion(null);
    announce(t('notes_restored'));
  };

  return (
    <div>
      <h3>{t('deleteAll_title')}</h3>
      <p class="options-help">{t('deleteAll_help')}</p>
      <div class="options-buttons">
        <button
          type="button"
          class="button"
          data-look="line"
          data-action="delete-all"
          disabled={count === 0}
          onClick={() => void deleteAll()}
        >
          {tn('deleteAll_button', count)}
        </button>
      </div>
      {deletion && (
        <p class="notes-undo" role="status">
          {tn('deleteAll_done', deletion.count)}
          <button
            type="button"
            class="button"
            data-look="line"
            onClick={() => void undo(deletion.deletedAt)}
          >
            {t('notes_undo')}
          </button>
        </p>
      )}
      {error && (
        <p class="notice" data-look="error" role="alert">
          {interruptionText(error)}
        </p>
      )}
    </div>
  );
}
