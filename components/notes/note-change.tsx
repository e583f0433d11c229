import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import type { Note } from '../../lib/notes/types.ts';
import { useAnnounce } from '../announcer.tsx';
import { NoteEditor } from './note-editor.tsx';
import { useEditor } from './use-editor.ts';

interface NoteChangeProps {
  client: NotesClient;
  note: Note;
  onSaved: (note: Note) => void;
  /** Left without saving. */
  onLeft: () => void;
}

/** The editor that stands in a note's place while it is changed. */
export function NoteChange({ client, note, onSaved, onLeft }: NoteChangeProps) {
  const announce = useAnnounce();
  const editor = useEditor(client, {
    place: { kind: 'edit', id: note.id },
    stored: note.text,
    revision: note.revision,
    id: note.id,
    save: (text, { id, revision }) =>
      client.edit({
        id,
        revision: revision ?? note.revision,
        text: text.trim(),
        tags: note.tags,
        colour: note.colour,
      }),
    onSaved(saved) {
      announce(t('editor_saved'));
      onSaved(saved);
      return saved;
    },
  });

  return (
    <NoteEditor
      editor={editor}
      label={t('editor_label')}
      autoFocus
      onCancel={() => {
        editor.discard();
        onLeft();
      }}
    />
  );
}
