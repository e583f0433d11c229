import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { Note } from '../../lib/notes/types.ts';
import { useAnnounce } from '../announcer.tsx';
import { errorText } from './error-text.ts';
import { findNotes, type Wanted } from './find-notes.ts';
import { loadingNotes, type NotesState, notesReducer } from './notes-state.ts';

export interface Notes {
  state: NotesState;
  /** Opens the editor of a note, or closes it. */
  edit: (id: string | null) => void;
  /** Closes the editor of a note that was saved. */
  changed: (note: Note) => void;
  remove: (id: string) => Promise<void>;
  /** Takes the last deletion back. */
  restore: () => Promise<void>;
}

/**
 * The newest notes that are wanted, at most `limit` and the one being changed, kept as the store has
 * them, whoever changes it.
 */
export function useNotes(client: NotesClient, wanted: Wanted, limit: number): Notes {
  const [state, dispatch] = useReducer(notesReducer, loadingNotes);
  const announce = useAnnounce();
  const wantedKey = JSON.stringify(wanted);
  /** What was listed last, to its end. */
  const shownKey = useRef<string | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let turn = 0;
    const list = async () => {
      turn += 1;
      const mine = turn;
      // A later question may have been answered first.
      const isWanted = () => mine === turn && !signal.aborted;
      const result = await findNotes(client, JSON.parse(wantedKey) as Wanted, limit, {
        isWanted,
        onPart(value) {
          // What is shown already must not shrink while it is looked through again.
          if (shownKey.current === wantedKey || !isWanted()) return;
          dispatch({ type: 'listed', result: { ok: true, value } });
        },
      });
      if (!isWanted()) return;
      shownKey.current = wantedKey;
      dispatch({ type: 'listed', result });
    };
    client.onChanged(() => void list(), signal);
    void list();
    return () => controller.abort();
  }, [client, wantedKey, limit]);

  const remove = useCallback(
    async (id: string) => {
      const result = await client.delete(id);
      dispatch({ type: 'deleted', result });
      announce(result.ok ? t('notes_deleted') : errorText(result.error));
    },
    [client, announce],
  );

  const deletedId = state.status === 'ready' ? state.deleted?.id : undefined;
  const restore = useCallback(async () => {
    if (deletedId === undefined) return;
    const result = await client.restore(deletedId);
    dispatch({ type: 'restored', result });
    announce(result.ok ? t('notes_restored') : errorText(result.error));
  }, [client, announce, deletedId]);

  return {
    state,
    edit: (id) => dispatch({ type: 'edit', id }),
    changed: (note) => dispatch({ type: 'changed', note }),
    remove,
    restore,
  };
}
