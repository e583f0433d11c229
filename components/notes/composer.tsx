import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { NotesClient } from '../../lib/notes/client.ts';
import { newNoteId } from '../../lib/notes/new-id.ts';
import type { Anchor, NotePage } from '../../lib/notes/types.ts';
import { useAnnounce } from '../announcer.tsx';
import { isUnsaved } from './editor-state.ts';
import { NoteEditor } from './note-editor.tsx';
import { type EditorTarget, useEditor } from './use-editor.ts';

interface ComposerProps {
  client: NotesClient;
  /** Whom it is about; null for a note on text that the reader selected. */
  participant: { id: string; name: string } | null;
  page: NotePage;
  anchor: Anchor | null;
  /** Tells whether there is text that was typed here and is not saved; a draft found is none. */
  onUnsaved: (unsaved: boolean) => void;
  autoFocus?: boolean;
}

/** The field for a new note on a participant. Key it by participant and page: a draft belongs to both, and knows the place where it was begun. */
export function Composer(props: ComposerProps) {
  const { client, participant, page, anchor, onUnsaved, autoFocus = false } = props;
  const announce = useAnnounce();
  const firstId = useMemo(newNoteId, []);
  const target: EditorTarget = {
    place: {
      kind: 'new',
      participant: participant?.id ?? null,
      url: page.url,
      ...(!participant && anchor && { quote: anchor.exact }),
    },
    anchor,
    stored: '',
    revision: null,
    id: firstId,
    save: (text, subject) =>
      client.add({
        id: subject.id,
        participants: participant ? [participant.id] : [],
        text: text.trim(),
        tags: [],
        colour: null,
        page,
        anchor: subject.anchor,
      }),
    onSaved() {
      announce(t('editor_saved'));
      return { id: newNoteId(), revision: null, text: '' };
    },
  };
  const editor = useEditor(client, target);
  const unsaved = editor.typed && isUnsaved(editor.state);
  useEffect(() => onUnsaved(unsaved), [onUnsaved, unsaved]);

  return (
    <NoteEditor
      editor={editor}
      label={participant ? t('composer_label', { name: participant.name }) : t('selection_title')}
      placeholder={
        participant
          ? t('composer_placeholder', { name: participant.name })
          : t('selection_placeholder')
      }
      autoFocus={autoFocus}
    />
  );
}
