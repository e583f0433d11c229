import { formatDate } from '../../lib/i18n/dates.ts';
import { outletName } from '../../lib/i18n/outlet-name.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { Note } from '../../lib/notes/types.ts';
import { Icon } from '../icons/icon.tsx';
import './note-place.css';

/** The page that a note was written on, as a button that goes to the note's place there. */
export function NotePlace({ note, client }: { note: Note; client: NotesClient }) {
  const { page } = note;
  const outlet = page.outlet === null ? null : outletName(page.outlet);
  const details = [outlet, page.publishedAt && formatDate(page.publishedAt, 'short')];
  return (
    <p class="note-place">
      <button type="button" title={t('note_open')} onClick={() => void client.open(note.id)}>
        <Icon name="open" size={14} />
        <span class="note-place-title">{page.title || page.url}</span>
      </button>
      <span>{details.filter((detail) => detail).join(' · ')}</span>
    </p>
  );
}
