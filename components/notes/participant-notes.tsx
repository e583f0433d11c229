import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import { Section } from '../participant/section.tsx';
import { NoteItem } from './note-item.tsx';
import { NotePlace } from './note-place.tsx';
import { NotesMessages } from './notes-messages.tsx';
import { useNotes } from './use-notes.ts';

interface ParticipantNotesProps {
  client: NotesClient;
  participant: string;
  /** Address of the page that is open: its notes need no link to it. */
  url: string;
}

/** So many stand between what is known at a glance and the details; more on demand. */
const AT_FIRST = 2;

/** The reader's notes on a participant, newest first; nothing where there are none. */
export function ParticipantNotes({ client, participant, url }: ParticipantNotesProps) {
  const notes = useNotes(client, { participant });
  const { state } = notes;
  const [all, setAll] = useState(false);
  if (state.status === 'loading') return null;
  if (state.status === 'ready' && state.notes.length === 0 && !state.deleted && !state.error) {
    return null;
  }
  const count = state.status === 'ready' ? state.notes.length : 0;
  return (
    <Section title={count === 0 ? t('notes_title') : tn('notes_count', count)}>
      <NotesMessages notes={notes} />
      {state.status === 'ready' && (
        <ul>
          {(all ? state.notes : state.notes.slice(0, AT_FIRST)).map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              notes={notes}
              client={client}
              editing={state.editing === note.id}
              foot={note.page.url !== url && <NotePlace page={note.page} />}
            />
          ))}
        </ul>
      )}
      {!all && count > AT_FIRST && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {tn('notes_more', count - AT_FIRST)}
        </button>
      )}
    </Section>
  );
}
