import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection, DATABASE_NAME } from '../../../../lib/notes/store/connection.ts';
import { KEPT_COPY, MIGRATIONS, type Migration } from '../../../../lib/notes/store/migrations.ts';
import { createNotesStore } from '../../../../lib/notes/store/store.ts';
import { frozenNotes, makeFrozenV1 } from './frozen/v1.ts';
import { answerOf } from './open-store.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const storeOfToday = () =>
  createNotesStore({
    now: () => Date.parse('2026-01-06T00:00:00.000Z'),
    currentId: (id) => id,
    onChanged: () => {},
    estimate: async () => ({ persisted: true, unlimited: true, usage: null, quota: null }),
  });

/** Every store with its key path and indexes. */
async function shapeOf(name: string) {
  const db = await openDB(name);
  const stores = [...db.objectStoreNames].map((storeName) => {
    const store = db.transaction(storeName).store;
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, multiEntry, unique } = store.index(indexName);
      return { indexName, keyPath, multiEntry, unique };
    });
    return { storeName, keyPath: store.keyPath, indexes };
  });
  const { version } = db;
  db.close();
  return { version, stores };
}

describe('today’s store', () => {
  it('is the same whether made from nothing or from version 1, but for the copy', async () => {
    await storeOfToday().state();
    const fromNothing = await shapeOf(DATABASE_NAME);
    vi.stubGlobal('indexedDB', new IDBFactory());
    await makeFrozenV1(DATABASE_NAME);
    await storeOfToday().state();
    const migrated = await shapeOf(DATABASE_NAME);
    const stores = migrated.stores.filter(({ storeName }) => storeName !== KEPT_COPY);
    expect({ ...migrated, stores }).toEqual(fromNothing);
  });

  it('still has what version 1 had', async () => {
    await storeOfToday().state();
    await makeFrozenV1('frozen');
    const { stores } = await shapeOf('frozen');
    expect((await shapeOf(DATABASE_NAME)).stores).toEqual(expect.arrayContaining(stores));
  });

  it('reads a database of version 1 whole', async () => {
    await makeFrozenV1(DATABASE_NAME);
    const store = storeOfToday();
    expect(answerOf(await store.list({}))).toEqual(frozenNotes.filter((n) => n.deletedAt === null));
    expect(answerOf(await store.list({ bin: true }))).toEqual(
      frozenNotes.filter((n) => n.deletedAt !== null),
    );
    expect(answerOf(await store.state())).toMatchObject({ damaged: 0 });
  });
});

describe('a migration', () => {
  const addStore: Migration = (db) => {
    db.createObjectStore('new');
  };
  const breakNotes: Migration = async (db, tx) => {
    db.createObjectStore('half done');
    await tx.objectStore('notes').clear();
    throw new Error('a fault in a migration');
  };

  it('runs those that are missing, and keeps a copy of the notes of before', async () => {
    await makeFrozenV1(DATABASE_NAME);
    const connection = createConnection({ migrations: [...MIGRATIONS, addStore] });
    await connection.open();
    await connection.close();
    const db = await openDB(DATABASE_NAME);
    expect(db.version).toBe(MIGRATIONS.length + 1);
    expect(db.objectStoreNames).toContain('new');
    expect(await db.getAll(KEPT_COPY)).toEqual(frozenNotes);
    expect(await db.getAll('notes')).toEqual(frozenNotes);
    db.close();
  });

  it('keeps the copy of the last one only', async () => {
    await makeFrozenV1(DATABASE_NAME);
    for (const migrations of [
      [...MIGRATIONS, addStore],
      [...MIGRATIONS, addStore, () => {}],
    ]) {
      const connection = createConnection({ migrations });
      await connection.open();
      await connection.close();
    }
    const db = await openDB(DATABASE_NAME);
    expect(await db.getAll(KEPT_COPY)).toEqual(frozenNotes);
    db.close();
  });

  it('that fails leaves everything as it was', async () => {
    await makeFrozenV1(DATABASE_NAME);
    const before = await shapeOf(DATABASE_NAME);
    const broken = createConnection({ migrations: [...MIGRATIONS, breakNotes] });
    await expect(broken.open()).rejects.toThrow('a fault in a migration');
    expect(await shapeOf(DATABASE_NAME)).toEqual(before);
    expect(answerOf(await storeOfToday().list({}))).toHaveLength(1);
  });

  it('of a newer version is not held up by a connection of ours', async () => {
    const older = createConnection();
    await older.open();
    const newer = createConnection({ migrations: [...MIGRATIONS, addStore] });
    expect((await newer.open()).version).toBe(MIGRATIONS.length + 1);
    await expect(older.open()).rejects.toMatchObject({ name: 'VersionError' });
    await newer.close();
  });
});
