import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { errorText } from './error-text.ts';
import type { Notes } from './use-notes.ts';
import './notes-messages.css';

/** What happened to the notes of a view: one was deleted and can be taken back, or it failed. */
export function NotesMessages({ notes }: { notes: Notes }) {
  const { state } = notes;
  const undo = useRef<HTMLButtonElement>(null);
  const deleted = state.status === 'ready' ? state.deleted?.id : undefined;
  // The button that was pressed went with its note; the focus must not fall to the page.
  useLayoutEffect(() => {
    if (deleted !== undefined) undo.current?.focus();
  }, [deleted]);

  const restored = state.status === 'ready' ? state.restored : null;
  // So did the button that took it back.
  useLayoutEffect(() => {
    if (restored === null) return;
    const note = document.querySelector(`[data-note="${CSS.escape(restored)}"]`);
    note?.querySelector<HTMLElement>('.note-line button')?.focus();
  }, [restored]);

  if (state.status === 'unreadable') {
    return (
      <p class="notice" data-look="error" role="alert">
        {errorText(state.error)}
      </p>
    );
  }
  if (state.status !== 'ready') return null;
  return (
    <>
      {state.error && (
        <p class="notice" data-look="error" role="alert">
          {errorText(state.error)}
        </p>
      )}
      {state.deleted && (
        <p class="notes-undo">
          {t('notes_deleted')}
          <button ref={undo} type="button" class="button" onClick={() => void notes.restore()}>
            {t('notes_undo')}
          </button>
        </p>
      )}
    </>
  );
}
