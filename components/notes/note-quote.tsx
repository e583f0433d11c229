import { t } from '../../lib/i18n/translate.ts';
import type { Note } from '../../lib/notes/types.ts';
import './note-quote.css';

/**
 * What a note was written on, where that says more than whom it is about: a selection of text, or a
 * quote that its page no longer has.
 */
export function NoteQuote({ note, orphan }: { note: Note; orphan: boolean }) {
  const quote = note.anchor?.exact ?? '';
  const isSelection = note.participants.length === 0;
  if (quote === '' || !(isSelection || orphan)) return null;
  return (
    <>
      <blockquote class="note-quote">{quote}</blockquote>
      {orphan && <p class="note-orphan">{t('note_orphan')}</p>}
    </>
  );
}
