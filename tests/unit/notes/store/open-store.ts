import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { createNotesStore, type NotesStore } from '../../../../lib/notes/store/store.ts';
import type { NotesResult } from '../../../../lib/notes/types.ts';

export interface OpenStore {
  store: NotesStore;
  /** The ids of every change that was told, in order. */
  changed: string[][];
  /** The clock, in milliseconds; each call to the store may find it moved. */
  clock: { now: number };
  /** The store as a worker started anew finds it. */
  reopen: () => NotesStore;
}

/** Small, so that a test reaches them. */
export const limits = { notesPerPage: 12, notesPerMinute: 20 };

/** A store on a database of its own; `old-name` is a participant that became `upstage`. */
export function openStore(limitsOfStore?: typeof limits): OpenStore {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const clock = { now: Date.parse('2026-01-05T09:00:00.000Z') };
  const changed: string[][] = [];
  const open = () =>
    createNotesStore({
      now: () => clock.now,
      currentId: (id) => (id === 'old-name' ? 'upstage' : id),
      onChanged: (ids) => changed.push(ids),
      ...(limitsOfStore && { limits: limitsOfStore }),
      estimate: async () => ({ persisted: true, unlimited: true, usage: 1, quota: 2 }),
    });
  return { store: open(), changed, clock, reopen: open };
}

/** The value of an answer that must be a good one. */
export function answerOf<T>(result: NotesResult<T>): T {
  if (!result.ok) throw new Error(`not answered: ${JSON.stringify(result.error)}`);
  return result.value;
}
