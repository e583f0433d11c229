import { type IDBPDatabase, openDB } from 'idb';
import type { NotesDatabase, NotesSchema } from './database.ts';
import { MIGRATIONS, type Migration, migrate, type UpgradeTransaction } from './migrations.ts';

export const DATABASE_NAME = 'k-ai-lens-notes';

/** The one connection of the worker: opened when first asked for, and again after it was lost. */
export interface Connection {
  open: () => Promise<NotesDatabase>;
  close: () => Promise<void>;
}

export interface ConnectionOptions {
  name?: string;
  migrations?: readonly Migration[];
  /** Runs once for each opened connection, before anybody else gets it. */
  onOpened?: (db: NotesDatabase) => Promise<void>;
}

export function createConnection(options: ConnectionOptions = {}): Connection {
  const { name = DATABASE_NAME, migrations = MIGRATIONS, onOpened } = options;
  let opening: Promise<IDBPDatabase<NotesSchema>> | undefined;

  async function openOnce(): Promise<IDBPDatabase<NotesSchema>> {
    let fault: unknown;
    const opened = openDB<NotesSchema>(name, migrations.length, {
      async upgrade(database, oldVersion, _newVersion, tx, event) {
        try {
          // idb types an upgrade with today's stores; a migration must not rely on them.
          await migrate(
            database as unknown as IDBPDatabase<unknown>,
            tx as unknown as UpgradeTransaction,
            oldVersion,
            migrations,
          );
        } catch (error) {
          // idb looks at no promise of an upgrade: without this, one that fails after an await
          // would be committed half done.
          fault = error;
          tx.done.catch(() => {});
          (event.target as IDBOpenDBRequest).transaction?.abort();
        }
      },
      // A newer version of ours wants to migrate: let it.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    });
    const db = await opened.catch((error) => {
      throw fault ?? error;
    });
    await onOpened?.(db);
    return db;
  }

  return {
    async open() {
      opening ??= openOnce();
      try {
        return await opening;
      } catch (error) {
        opening = undefined;
        throw error;
      }
    },
    async close() {
      const db = await opening?.catch(() => undefined);
      opening = undefined;
      db?.close();
    },
  };
}
