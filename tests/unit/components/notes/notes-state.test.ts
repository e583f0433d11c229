import { describe, expect, test } from 'vitest';
import {
  loadingNotes,
  type NotesEvent,
  type NotesState,
  notesReducer,
} from '../../../../components/notes/notes-state.ts';
import { note } from '../../../gallery/samples.ts';

const newer = note(['kt'], '나중 메모');
const older = note(['kt'], '먼저 메모');
const listed: NotesEvent = {
  type: 'listed',
  result: { ok: true, value: { notes: [newer, older], order: 'newest', more: false } },
};
const full = { ok: false, error: { code: 'quota' } } as const;
const broken = { ok: false, error: { code: 'storage', reason: 'broken' } } as const;

const run = (...events: NotesEvent[]): NotesState => events.reduce(notesReducer, loadingNotes);
const deleted: NotesEvent = { type: 'deleted', result: { ok: true, value: older } };
const texts = (state: NotesState) =>
  state.status === 'ready' ? state.notes.map(({ text }) => text) : state.status;

describe('the notes of a view', () => {
  test('a deleted note is gone and can be taken back to its place', () => {
    const without = run(listed, { type: 'deleted', result: { ok: true, value: newer } });
    expect(texts(without)).toEqual([older.text]);
    expect(without).toMatchObject({ deleted: newer });
    const back = notesReducer(without, { type: 'restored', result: { ok: true, value: newer } });
    expect(texts(back)).toEqual([newer.text, older.text]);
    expect(back).toMatchObject({ deleted: null });
  });

  test('a deletion that fails leaves the note and says why', () => {
    const state = run(listed, { type: 'deleted', result: full });
    expect(texts(state)).toEqual([newer.text, older.text]);
    expect(state).toMatchObject({ error: full.error, deleted: null });
  });

  test('a restoration that fails can be tried again', () => {
    const state = run(listed, deleted, { type: 'restored', result: full });
    expect(state).toMatchObject({ deleted: older, error: full.error });
  });

  test('deleting the note that is edited closes its editor', () => {
    const state = run(listed, { type: 'edit', id: older.id }, deleted);
    expect(state).toMatchObject({ editing: null });
  });

  test('an editor stays open when the list comes anew, as long as its note is there', () => {
    const editing = run(listed, { type: 'edit', id: older.id }, listed);
    expect(editing).toMatchObject({ editing: older.id });
    const gone = notesReducer(editing, {
      type: 'listed',
      result: { ok: true, value: { notes: [newer], order: 'newest', more: false } },
    });
    expect(gone).toMatchObject({ editing: null });
  });

  test('newer notes push the one that is or was last changed out of no list', () => {
    const newest = { ...newer, id: 'newest', createdAt: '2030-01-01T00:00:00.000Z' };
    const found: NotesEvent = {
      type: 'listed',
      result: { ok: true, value: { notes: [newest, newer], order: 'newest', more: true } },
    };
    const editing = run(listed, { type: 'edit', id: older.id }, found, found);
    expect(editing).toMatchObject({ notes: [newest, newer, older], editing: older.id });
    const changed = { ...older, text: '고친 메모', revision: 2 };
    const saved = notesReducer(notesReducer(editing, { type: 'changed', note: changed }), found);
    expect(saved).toMatchObject({ notes: [newest, newer, changed], editing: null });
    expect(texts(run(listed, found))).toEqual([newest.text, newer.text]);
  });

  test('notes come back to their place in a list that has the oldest first, too', () => {
    const oldestFirst: NotesEvent = {
      type: 'listed',
      result: { ok: true, value: { notes: [older, newer], order: 'oldest', more: false } },
    };
    const back: NotesEvent = { type: 'restored', result: { ok: true, value: older } };
    expect(texts(run(oldestFirst, deleted, back))).toEqual([older.text, newer.text]);
    const changed: NotesEvent = { type: 'changed', note: { ...newer, text: '고친 메모' } };
    expect(texts(run(oldestFirst, changed))).toEqual([older.text, '고친 메모']);
  });

  test('there is nothing to take back once somebody else has', () => {
    expect(run(listed, deleted, listed)).toMatchObject({ deleted: null });
  });

  test('an unreadable store is said, but never instead of notes that are shown', () => {
    expect(run({ type: 'listed', result: broken })).toMatchObject({ status: 'unreadable' });
    expect(texts(run(listed, { type: 'listed', result: broken }))).toEqual([
      newer.text,
      older.text,
    ]);
  });
});
