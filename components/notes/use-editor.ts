import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { NotesClient } from '../../lib/notes/client.ts';
import { newNoteId } from '../../lib/notes/new-id.ts';
import type { Anchor, DraftPlace, Note, NotesResult } from '../../lib/notes/types.ts';
import { canSave, type EditorState, editorReducer, isUnsaved, openEditor } from './editor-state.ts';

/** Milliseconds without typing after which the draft is put on disk. */
const PAUSE = 400;
/** Milliseconds after which it is put there although the typing goes on. */
const LONGEST_WAIT = 1000;

type Timer = ReturnType<typeof setTimeout>;

/** What an editor writes to. */
export interface EditorTarget {
  place: DraftPlace;
  /** Text that is stored already; empty for a new note. */
  stored: string;
  /** Revision of the stored note; null for a new one. */
  revision: number | null;
  /** Id that the note has, or that a new one gets unless its draft has one. */
  id: string;
  /** Where on the page a new note is begun; its draft may have been begun elsewhere. */
  anchor?: Anchor | null;
  /** Saves what the editor holds, as the draft knows it. */
  save: (text: string, subject: DraftSubject) => Promise<NotesResult<Note>>;
  /** Called once it is saved; the answer is what the editor goes on with. */
  onSaved: (note: Note) => EditorSubject;
}

/** What of a note its draft knows besides the text. */
export interface DraftSubject {
  id: string;
  /** Last seen; null for a new note. */
  revision: number | null;
  anchor: Anchor | null;
}

/** The note that an editor holds. */
export interface EditorSubject {
  id: string;
  revision: number | null;
  text: string;
}

export interface Editor {
  state: EditorState;
  /** Whether the reader has typed since it was shown. */
  typed: boolean;
  type: (text: string) => void;
  save: () => Promise<void>;
  /** Forgets the unsaved text, also on disk. */
  discard: () => void;
  /** After a conflict: writes mine over `current`, or goes on with `current`. */
  overwrite: (current: Note) => Promise<void>;
  take: (current: Note) => void;
}

/**
 * An editor of one note: its draft is on disk at each pause, while typing each second, and when the
 * view goes.
 */
export function useEditor(client: NotesClient, target: EditorTarget): Editor {
  const [state, dispatch] = useReducer(editorReducer, target.stored, openEditor);
  const fresh = { id: target.id, revision: target.revision, anchor: target.anchor ?? null };
  const identity = useRef<DraftSubject>(fresh);
  // The newest values for callbacks that outlive a rendering.
  const latest = useRef({ state, target });
  latest.current = { state, target };

  const placeKey = JSON.stringify(target.place);
  useEffect(() => {
    let wanted = true;
    void client.getDraft(target.place).then((result) => {
      if (!wanted) return;
      const draft = result.ok ? result.value : null;
      if (draft) {
        const { id, revision, anchor = identity.current.anchor } = draft;
        identity.current = { id, revision, anchor };
      }
      dispatch({ type: 'opened', draft: draft?.text ?? null });
    });
    return () => {
      wanted = false;
    };
  }, [client, placeKey]);

  const keepDraft = useCallback(() => {
    const { state: now, target: to } = latest.current;
    if (now.status === 'opening' || now.status === 'saving') return;
    if (!isUnsaved(now) || now.text.trim() === '') void client.dropDraft(to.place);
    else putDraft(client, to.place, identity.current, now.text);
  }, [client]);

  const pause = useRef<Timer | null>(null);
  const longest = useRef<Timer | null>(null);
  const cancelTimers = useCallback(() => {
    for (const timer of [pause, longest]) {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    }
  }, []);
  const settle = useCallback(() => {
    if (pause.current === null) return;
    cancelTimers();
    keepDraft();
  }, [cancelTimers, keepDraft]);

  // The view may go at any moment: a closing popup gets no more than `pagehide`.
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener('pagehide', settle, { signal: controller.signal });
    return () => {
      controller.abort();
      settle();
    };
  }, [settle]);

  const [typed, setTyped] = useState(false);
  const type = useCallback(
    (text: string) => {
      setTyped(true);
      dispatch({ type: 'typed', text });
      if (pause.current !== null) clearTimeout(pause.current);
      pause.current = setTimeout(settle, PAUSE);
      longest.current ??= setTimeout(settle, LONGEST_WAIT);
    },
    [settle],
  );

  const send = async () => {
    const { state: now, target: to } = latest.current;
    if (!canSave(now)) return;
    // So that the draft on disk is what is saved, and goes with it: any other text is another tab's.
    settle();
    dispatch({ type: 'saving' });
    const save = () => to.save(now.text, identity.current);
    let result = await save();
    if (!result.ok && result.error.code === 'conflict' && identity.current.revision === null) {
      // Another tab went on with the same draft and saved it: what is here is a note of its own.
      identity.current = { ...identity.current, id: newNoteId(), revision: null };
      putDraft(client, to.place, identity.current, now.text);
      result = await save();
    }
    if (!result.ok) {
      dispatch({ type: 'failed', error: result.error });
      return;
    }
    const next = to.onSaved(result.value);
    identity.current = { id: next.id, revision: next.revision, anchor: to.anchor ?? null };
    dispatch({ type: 'saved', text: next.text });
  };

  return {
    state,
    typed,
    type,
    save: send,
    discard() {
      cancelTimers();
      void client.dropDraft(target.place);
      dispatch({ type: 'taken', text: target.stored });
    },
    async overwrite(current) {
      identity.current = { ...identity.current, id: current.id, revision: current.revision };
      await send();
    },
    take(current) {
      cancelTimers();
      identity.current = { ...identity.current, id: current.id, revision: current.revision };
      void client.dropDraft(target.place);
      dispatch({ type: 'taken', text: current.text });
    },
  };
}

function putDraft(
  client: NotesClient,
  place: DraftPlace,
  { id, revision, anchor }: DraftSubject,
  text: string,
): void {
  void client.putDraft({ place, id, revision, anchor, text, tags: [], colour: null });
}
