import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatMoment } from '../../lib/i18n/dates.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { Note } from '../../lib/notes/types.ts';
import { Icon } from '../icons/icon.tsx';
import { NoteChange } from './note-change.tsx';
import { NoteQuote } from './note-quote.tsx';
import type { Notes } from './use-notes.ts';
import './note-item.css';

interface NoteItemProps {
  note: Note;
  notes: Notes;
  client: NotesClient;
  editing: boolean;
  /** Whether its quote was not found on its page. */
  orphan: boolean;
  /** Above the text: whom it is about. */
  head?: ComponentChildren;
  /** Below it: the page it stands on. */
  foot?: ComponentChildren;
}

/** A note with its text, time, and the ways to change and delete it. */
export function NoteItem({ note, notes, client, editing, orphan, head, foot }: NoteItemProps) {
  const changeButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // The focus comes back from where it went.
  useLayoutEffect(() => {
    if (wasEditing.current && !editing) changeButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  if (editing) {
    return (
      <li class="note" data-note={note.id}>
        {head}
        <NoteChange
          client={client}
          note={note}
          onSaved={notes.changed}
          onLeft={() => notes.edit(null)}
        />
      </li>
    );
  }
  return (
    <li class="note" data-note={note.id}>
      {head}
      <NoteQuote note={note} orphan={orphan} />
      <p class="note-text">{note.text}</p>
      {foot}
      <div class="note-line">
        <time dateTime={note.createdAt}>{formatMoment(note.createdAt)}</time>
        {note.revision > 1 && <span>{t('note_changed')}</span>}
        <button
          ref={changeButton}
          type="button"
          class="icon-button"
          aria-label={t('note_edit')}
          title={t('note_edit')}
          onClick={() => notes.edit(note.id)}
        >
          <Icon name="edit" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('note_delete')}
          title={t('note_delete')}
          onClick={() => void notes.remove(note.id)}
        >
          <Icon name="delete" />
        </button>
      </div>
    </li>
  );
}
