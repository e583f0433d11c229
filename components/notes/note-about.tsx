import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import type { Note } from '../../lib/notes/types.ts';
import { KindIcon } from '../icons/kind-icon.tsx';
import './note-about.css';

/** Whom a note is about, each with the sign of its kind; nothing for a note on selected text. */
export function NoteAbout({ note, look }: { note: Note; look: LookUp }) {
  if (note.participants.length === 0) return null;
  return (
    <p class="note-about">
      {note.participants.map((id) => {
        const participant = look.participant(id);
        return (
          <span key={id} data-participant={id}>
            {participant && <KindIcon kind={participant.kind} />}
            {/* A note outlives the dataset that knew its participant. */}
            {participant ? nameOf(participant) : id}
          </span>
        );
      })}
    </p>
  );
}
