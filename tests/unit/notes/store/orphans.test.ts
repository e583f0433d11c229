import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { BIN_LIFE_MS } from '../../../../lib/notes/store/store.ts';
import { newNote } from './any-note.ts';
import { answerOf, openStore } from './open-store.ts';

const anchor = { exact: '업스테이지', prefix: '정예팀에 ', suffix: '가' };

describe('a note whose quote is not on its page', () => {
  it('is an orphan until it is found again, and every change is told once', async () => {
    const { store, changed } = openStore();
    const note = newNote({ anchor });
    await store.add(note);
    changed.length = 0;
    for (const found of [true, false, false]) await store.sighted([{ id: note.id, found }]);
    expect(answerOf(await store.orphans())).toEqual([note.id]);
    expect(answerOf(await store.list({ orphans: true }))).toMatchObject([{ id: note.id, anchor }]);
    await store.sighted([{ id: note.id, found: true }]);
    expect(answerOf(await store.orphans())).toEqual([]);
    expect(answerOf(await store.list({ orphans: true }))).toEqual([]);
    expect(changed).toEqual([[note.id], [note.id]]);
  });

  it('is not listed with the orphans while it lies in the bin, and forgotten with it', async () => {
    const { store, clock, reopen } = openStore();
    const note = newNote({ anchor });
    await store.add(note);
    await store.sighted([{ id: note.id, found: false }]);
    await store.delete(note.id);
    expect(answerOf(await store.list({ orphans: true }))).toEqual([]);
    await store.close();
    clock.now += BIN_LIFE_MS + 1;
    expect(answerOf(await reopen().orphans())).toEqual([]);
  });
});

it('the quotes of a page are those of its notes that have one and lie in no bin', async () => {
  const { store } = openStore();
  const [here, bare, gone] = [newNote({ anchor }), newNote(), newNote({ anchor })];
  const page = { ...here.page, url: 'https://news.example/other' };
  for (const note of [here, bare, gone, newNote({ anchor, page })]) await store.add(note);
  await store.delete(gone.id);
  expect(answerOf(await store.quotedOn(here.page.url)).map(({ id }) => id)).toEqual([here.id]);
});
