import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import { LIMITS } from '../../lib/notes/limits.ts';
import { Section } from '../participant/section.tsx';
import { NoteItem } from './note-item.tsx';
import { NotePlace } from './note-place.tsx';
import { NotesMessages } from './notes-messages.tsx';
import { useNotes } from './use-notes.ts';
import { useOrphans } from './use-orphans.ts';

interface ParticipantNotesProps {
  client: NotesClient;
  participant: string;
  /** Address of the page that is open: its notes need no link to it. */
  url: string;
}

/** So many stand between what is known at a glance and the details; more on demand. */
const AT_FIRST = 2;
const ALL = LIMITS.notesPerPage;

/** The reader's notes on a participant, newest first; nothing where there are none. */
export function ParticipantNotes({ client, participant, url }: ParticipantNotesProps) {
  const [limit, setLimit] = useState<number>(AT_FIRST);
  const notes = useNotes(client, { by: 'query', query: { participant } }, limit);
  const orphans = useOrphans(client);
  const { state } = notes;
  if (state.status === 'loading') return null;
  if (state.status === 'ready' && state.notes.length === 0 && !state.deleted && !state.error) {
    return null;
  }
  return (
    <Section title={t('notes_mine')}>
      <NotesMessages notes={notes} />
      {state.status === 'ready' && (
        <ul>
          {state.notes.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              notes={notes}
              client={client}
              editing={state.editing === note.id}
              orphan={orphans.has(note.id)}
              foot={note.page.url !== url && <NotePlace note={note} client={client} />}
            />
          ))}
        </ul>
      )}
      {state.status === 'ready' && state.more && (
        <button type="button" class="button" onClick={() => setLimit(ALL)}>
          {t('notes_more')}
        </button>
      )}
    </Section>
  );
}
