import type { NotesError } from '../../lib/notes/types.ts';

/** What an editor of one note is doing. `stored` is the text that needs no saving. */
export type EditorState =
  /** The draft is being looked for; the reader can't type yet. */
  | { status: 'opening'; text: string; stored: string }
  | { status: 'writing'; text: string; stored: string }
  | { status: 'saving'; text: string; stored: string }
  /** Not saved; the text is still here. */
  | { status: 'failed'; text: string; stored: string; error: NotesError };

export type EditorEvent =
  /** The draft is read; null where there was none. */
  | { type: 'opened'; draft: string | null }
  | { type: 'typed'; text: string }
  | { type: 'saving' }
  /** Saved; the editor goes on with this text, which is empty for the next new note. */
  | { type: 'saved'; text: string }
  | { type: 'failed'; error: NotesError }
  /** The reader takes what somebody else wrote instead. */
  | { type: 'taken'; text: string };

export function openEditor(stored: string): EditorState {
  return { status: 'opening', text: stored, stored };
}

export function editorReducer(state: EditorState, event: EditorEvent): EditorState {
  const { text, stored } = state;
  switch (event.type) {
    case 'opened':
      return state.status === 'opening'
        ? { status: 'writing', text: event.draft ?? text, stored }
        : state;
    case 'typed':
      // While it is saved the text stands still: what was saved is what is seen.
      return state.status === 'saving' ? state : { status: 'writing', text: event.text, stored };
    case 'saving':
      return canSave(state) ? { status: 'saving', text, stored } : state;
    case 'saved':
    case 'taken':
      return { status: 'writing', text: event.text, stored: event.text };
    case 'failed':
      return { status: 'failed', text, stored, error: event.error };
  }
}

/** Whether the text differs from what is stored. */
export function isUnsaved({ text, stored }: EditorState): boolean {
  return text !== stored;
}

/** Whether saving would do something: there is text, it is new, and nothing is under way. */
export function canSave(state: EditorState): boolean {
  const free = state.status === 'writing' || state.status === 'failed';
  return free && state.text.trim() !== '' && isUnsaved(state);
}
