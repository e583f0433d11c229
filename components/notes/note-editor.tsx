import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { LIMITS } from '../../lib/notes/limits.ts';
import { canSave } from './editor-state.ts';
import { errorText } from './error-text.ts';
import type { Editor } from './use-editor.ts';
import './note-editor.css';

interface NoteEditorProps {
  editor: Editor;
  label: string;
  placeholder?: string;
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
  /** Leaves without saving; the button and Escape are there only with it. */
  onCancel?: () => void;
}

/** Whether the key belongs to a syllable being composed: then it is the input method's, not ours. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** A field for one note. Ctrl or ⌘ + Enter saves. */
export function NoteEditor({
  editor,
  label,
  placeholder = '',
  autoFocus = false,
  onCancel,
}: NoteEditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { state } = editor;
  const ready = state.status !== 'opening';

  // Before the reader can type: later, it would move the caret under the first key.
  useLayoutEffect(() => {
    const element = field.current;
    if (!autoFocus || !ready || !element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [autoFocus, ready]);

  const failed = state.status === 'failed';
  useEffect(() => {
    if (failed) field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [failed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void editor.save();
    } else if (event.key === 'Escape' && onCancel) {
      // The popup itself would close.
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <form
      class="note-editor"
      data-filled={state.text !== ''}
      onSubmit={(event) => {
        event.preventDefault();
        void editor.save();
      }}
    >
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        class="field"
        rows={1}
        maxLength={LIMITS.text}
        placeholder={placeholder}
        value={state.text}
        readOnly={state.status === 'opening' || state.status === 'saving'}
        aria-invalid={failed}
        aria-describedby={failed ? `${id}-error` : undefined}
        onInput={(event) => editor.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {state.status === 'failed' && (
        <div class="notice" data-look="error" role="alert" id={`${id}-error`}>
          {errorText(state.error)}
          {state.error.code === 'conflict' && (
            <Conflict editor={editor} current={state.error.current} />
          )}
        </div>
      )}
      <div class="note-editor-actions">
        <span class="note-editor-hint">{t('editor_hint')}</span>
        {onCancel && (
          <button type="button" class="button" data-look="quiet" onClick={onCancel}>
            {t('editor_cancel')}
          </button>
        )}
        <button type="submit" class="button" data-look="main" disabled={!canSave(state)}>
          {state.status === 'saving' ? t('editor_saving') : t('editor_save')}
        </button>
      </div>
    </form>
  );
}

type ConflictProps = { editor: Editor; current: Parameters<Editor['take']>[0] };

/** Two wrote at once: shows the other text, and lets the reader choose. */
function Conflict({ editor, current }: ConflictProps) {
  return (
    <>
      <blockquote class="note-conflict">{current.text}</blockquote>
      <button type="button" class="button" onClick={() => void editor.overwrite(current)}>
        {t('conflict_keepMine')}
      </button>
      <button type="button" class="button" onClick={() => editor.take(current)}>
        {t('conflict_takeTheirs')}
      </button>
    </>
  );
}
