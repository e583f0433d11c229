import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from '../../../../lib/notes/store/connection.ts';
import { newNote } from './any-note.ts';
import { answerOf, type OpenStore, openStore } from './open-store.ts';

let open: OpenStore;

beforeEach(() => {
  open = openStore();
});

/** Writes past the store, as a broken disk or an older fault of ours would. */
async function damage(id: string, fields: Record<string, unknown>): Promise<void> {
  const db = await openDB(DATABASE_NAME);
  const tx = db.transaction('notes', 'readwrite');
  await tx.store.put({ ...(await tx.store.get(id)), ...fields });
  await tx.done;
  db.close();
}

async function setAside(): Promise<unknown[]> {
  const db = await openDB(DATABASE_NAME);
  const records = await db.getAll('damaged');
  db.close();
  return records;
}

describe('a damaged record', () => {
  it.each([
    ['text', 5],
    ['participants', 'upstage'],
    ['page', null],
    ['createdAt', 'yesterday'],
    ['createdAt', null],
    ['revision', 0],
    ['deletedAt', undefined],
  ])('with %s: %j is set aside and counted, and hides no other', async (field, value) => {
    const good = answerOf(await open.store.add(newNote()));
    const bad = answerOf(await open.store.add(newNote()));
    await damage(bad.id, { [field]: value });
    expect(answerOf(await open.reopen().list({}))).toEqual([good]);
    expect(answerOf(await open.store.state())).toMatchObject({ notes: 1, damaged: 1 });
    expect(await setAside()).toEqual([
      {
        id: bad.id,
        record: { ...bad, [field]: value },
        reason: expect.stringMatching(new RegExp(`^${field}: `)),
        foundAt: new Date(open.clock.now).toISOString(),
      },
    ]);
  });

  it.each([3e-208, '', '2020'])(
    'deleted at %j is not emptied out with the bin',
    async (deletedAt) => {
      const bad = answerOf(await open.store.add(newNote()));
      await damage(bad.id, { deletedAt });
      const store = open.reopen();
      for (const bin of [false, true]) expect(answerOf(await store.list({ bin }))).toEqual([]);
      expect(await setAside()).toMatchObject([{ record: { id: bad.id, deletedAt } }]);
    },
  );

  it('stands in nobody’s way when the disk is full', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const good = answerOf(await open.store.add(newNote()));
    const bad = answerOf(await open.store.add(newNote()));
    await damage(bad.id, { text: null });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(answerOf(await open.reopen().list({}))).toEqual([good]);
    expect(warned).toHaveBeenCalled();
  });

  it('is not written over', async () => {
    const note = newNote();
    answerOf(await open.store.add(note));
    await damage(note.id, { text: null });
    expect(await open.store.add(note)).toMatchObject({ error: { code: 'storage' } });
    expect(await open.store.delete(note.id)).toMatchObject({ error: { code: 'not-found' } });
    await open.store.list({});
    expect(await setAside()).toMatchObject([{ record: { id: note.id, text: null } }]);
  });
});
