import { useState } from 'preact/hooks';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { t, tn } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { Note } from '../../lib/notes/types.ts';
import { Empty } from '../empty.tsx';
import { NoteAbout } from '../notes/note-about.tsx';
import { NoteItem } from '../notes/note-item.tsx';
import { NotePlace } from '../notes/note-place.tsx';
import { NotesMessages } from '../notes/notes-messages.tsx';
import type { Notes } from '../notes/use-notes.ts';
import { matches } from './matches.ts';
import { SearchField } from './search-field.tsx';
import './notes-panel.css';

interface NotesPanelProps {
  notes: Notes;
  client: NotesClient;
  look: LookUp;
}

/** All saved notes, newest first, narrowed by a search. */
export function NotesPanel({ notes, client, look }: NotesPanelProps) {
  const [query, setQuery] = useState('');
  const { state } = notes;
  const all = state.status === 'ready' ? state.notes : [];
  const found =
    query.trim() === '' ? all : all.filter((note) => matches(query, textsOf(note, look)));

  return (
    <div class="notes-panel">
      {all.length > 0 && <SearchField label={t('notes_search')} value={query} onInput={setQuery} />}
      <NotesMessages notes={notes} />
      {state.status === 'ready' && all.length === 0 && !state.deleted && (
        <Empty title={t('notes_empty')}>
          <p>{t('notes_emptyHelp')}</p>
        </Empty>
      )}
      {query.trim() !== '' && (
        <p class="notes-found" role="status">
          {found.length === 0 ? t('notes_noneFound') : tn('notes_found', found.length)}
        </p>
      )}
      {state.status === 'ready' && (
        <ul aria-label={t('notes_title')}>
          {found.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              notes={notes}
              client={client}
              editing={state.editing === note.id}
              head={<NoteAbout note={note} look={look} />}
              foot={<NotePlace page={note.page} />}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** All texts of a note that a search looks at. */
function textsOf(note: Note, look: LookUp): string[] {
  const names = note.participants.flatMap((id) => {
    const participant = look.participant(id);
    return participant ? [participant.names.ko, participant.names.en] : [];
  });
  const { title, outlet } = note.page;
  return [note.text, ...note.tags, ...names, title, outlet ?? '', note.anchor?.exact ?? ''];
}
