import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newNote } from './any-note.ts';
import { answerOf, openStore } from './open-store.ts';

it('all notes go into the bin at once, and only those come back', async () => {
  const { store, clock, changed } = openStore();
  const [before, one, two] = [newNote(), newNote(), newNote()];
  for (const note of [before, one, two]) await store.add(note);
  await store.delete(before.id);
  clock.now += 1000;
  changed.length = 0;
  const { deletedAt, count } = answerOf(await store.deleteAll());
  expect(count).toBe(2);
  expect(answerOf(await store.list({}))).toEqual([]);
  expect(answerOf(await store.list({ bin: true }))).toHaveLength(3);
  expect(answerOf(await store.restoreAll(deletedAt))).toEqual({ count: 2 });
  const ids = answerOf(await store.list({})).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([one.id, two.id].toSorted());
  expect(answerOf(await store.list({ bin: true }))).toMatchObject([{ id: before.id }]);
  expect(changed.map((told) => told.toSorted())).toEqual([ids.toSorted(), ids.toSorted()]);
});

it('an editor that saw a note before it was deleted and restored is told of a conflict', async () => {
  const { store } = openStore();
  const note = newNote();
  await store.add(note);
  const { deletedAt } = answerOf(await store.deleteAll());
  await store.restoreAll(deletedAt);
  const { id, tags, colour } = note;
  expect(await store.edit({ id, revision: 1, text: '다른 글', tags, colour })).toMatchObject({
    ok: false,
    error: { code: 'conflict', current: { revision: 3 } },
  });
});
