import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canSave,
  type EditorEvent,
  type EditorState,
  editorReducer,
  isUnsaved,
  openEditor,
} from '../../../../components/notes/editor-state.ts';

const run = (stored: string, ...events: EditorEvent[]): EditorState =>
  events.reduce(editorReducer, openEditor(stored));

describe('an editor', () => {
  test('opens with the draft that was kept, or with what is stored', () => {
    expect(run('', { type: 'opened', draft: '쓰던 글' }).text).toBe('쓰던 글');
    expect(run('저장된 글', { type: 'opened', draft: null }).text).toBe('저장된 글');
  });

  test('saves only once it is opened, has text, and has something new', () => {
    expect(canSave(run('', { type: 'typed', text: '글' }))).toBe(true);
    expect(canSave(openEditor('글'))).toBe(false);
    expect(canSave(run('글', { type: 'opened', draft: null }))).toBe(false);
    expect(canSave(run('글', { type: 'typed', text: ' \n ' }))).toBe(false);
    expect(canSave(run('', { type: 'typed', text: '글' }, { type: 'saving' }))).toBe(false);
  });

  test('lets the text stand while it is saved', () => {
    const saving = run('', { type: 'typed', text: '글' }, { type: 'saving' });
    expect(editorReducer(saving, { type: 'typed', text: '글과 더' })).toBe(saving);
  });

  test('keeps the text when saving fails, and can try again', () => {
    const failed = run(
      '',
      { type: 'typed', text: '글' },
      { type: 'saving' },
      { type: 'failed', error: { code: 'quota' } },
    );
    expect(failed).toMatchObject({ status: 'failed', text: '글', error: { code: 'quota' } });
    expect(canSave(failed)).toBe(true);
  });

  test('goes on empty after a new note, with nothing unsaved', () => {
    const next = run(
      '',
      { type: 'typed', text: '글' },
      { type: 'saving' },
      { type: 'saved', text: '' },
    );
    expect(next).toEqual({ status: 'writing', text: '', stored: '' });
    expect(isUnsaved(next)).toBe(false);
  });

  test('ignores a draft that comes after the first key', () => {
    const typed = run('', { type: 'typed', text: '새 글' });
    expect(editorReducer(typed, { type: 'opened', draft: '옛 글' })).toBe(typed);
  });
});

test('no failure ever costs text', () => {
  const text = fc.string();
  const event: fc.Arbitrary<EditorEvent> = fc.oneof(
    fc.record({ type: fc.constant('typed' as const), text }),
    fc.record({ type: fc.constant('saving' as const) }),
    fc.record({
      type: fc.constant('failed' as const),
      error: fc.constant({ code: 'quota' as const }),
    }),
    fc.record({ type: fc.constant('opened' as const), draft: fc.option(text) }),
  );
  fc.assert(
    fc.property(text, fc.array(event), (written, events) => {
      const writing = run('', { type: 'typed', text: written });
      const typed = events.filter((one) => one.type === 'typed').map((one) => one.text);
      const end = events.reduce(editorReducer, writing);
      expect([written, ...typed]).toContain(end.text);
    }),
  );
});
