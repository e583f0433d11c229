import type { NotesDatabase, NotesStoreName, WriteTransaction } from './database.ts';

/**
 * Runs `body` in one transaction and answers when it is on the disk: strict durability, and the
 * answer waits for `done`, not for the last request (design 10). Throws, and writes nothing, when
 * `body` throws.
 */
export async function write<S extends NotesStoreName[], R>(
  db: NotesDatabase,
  stores: S,
  body: (tx: WriteTransaction<S>) => Promise<R>,
): Promise<R> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  // Awaited below; a body that throws first must not leave it unhandled.
  tx.done.catch(() => {});
  try {
    const result = await body(tx);
    await tx.done;
    return result;
  } catch (error) {
    abortQuietly(tx);
    // The transaction knows the cause (a full disk) where the request only says "aborted".
    throw tx.error ?? error;
  }
}

function abortQuietly(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It was over already.
  }
}
