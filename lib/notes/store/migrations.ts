import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** Migrations know the database as it was then, not as the types of today have it. */
export type UpgradeDatabase = IDBPDatabase<unknown>;
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;
export type Migration = (db: UpgradeDatabase, tx: UpgradeTransaction) => void | Promise<void>;

/**
 * From nothing to today, in order: the nth leads from version n to n + 1. One that was released is
 * never changed; its test starts from a frozen database of its time.
 */
export const MIGRATIONS: readonly Migration[] = [notesDraftsAndDamaged, orphans];

/** 0 → 1. */
function notesDraftsAndDamaged(db: UpgradeDatabase): void {
  const notes = db.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('createdAt', 'createdAt');
  notes.createIndex('changedAt', 'changedAt');
  notes.createIndex('participants', 'participants', { multiEntry: true });
  notes.createIndex('tags', 'tags', { multiEntry: true });
  notes.createIndex('url', 'page.url');
  notes.createIndex('deletedAt', 'deletedAt');
  const drafts = db.createObjectStore('drafts', { keyPath: 'key' });
  drafts.createIndex('noteId', 'noteId');
  drafts.createIndex('savedAt', 'savedAt');
  db.createObjectStore('damaged', { keyPath: 'id' });
}

/** 1 → 2. Beside the notes and not in them: what a page is like today is no part of a note. */
function orphans(db: UpgradeDatabase): void {
  db.createObjectStore('orphans', { keyPath: 'id' });
}

/** Name of the store that keeps the notes as they were before the last migration. */
export const KEPT_COPY = 'notes-before-migration';

/**
 * Runs the migrations that are missing, all in the one transaction of the upgrade: it succeeds
 * wholly or leaves the database as it was. Notes of an older version are copied first.
 */
export async function migrate(
  db: UpgradeDatabase,
  tx: UpgradeTransaction,
  oldVersion: number,
  migrations: readonly Migration[],
): Promise<void> {
  if (oldVersion > 0) await keepCopy(db, tx);
  for (const migration of migrations.slice(oldVersion)) await migration(db, tx);
}

async function keepCopy(db: UpgradeDatabase, tx: UpgradeTransaction): Promise<void> {
  if (db.objectStoreNames.contains(KEPT_COPY)) db.deleteObjectStore(KEPT_COPY);
  const copy = db.createObjectStore(KEPT_COPY, { autoIncrement: true });
  let cursor = await tx.objectStore('notes').openCursor();
  while (cursor) {
    await copy.add(cursor.value);
    cursor = await cursor.continue();
  }
}
