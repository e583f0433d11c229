import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Draft, Note } from '../types.ts';

/** A record that could not be read, as it was, with the reason. */
export interface DamagedRecord {
  id: string;
  record: unknown;
  reason: string;
  /** ISO 8601, UTC. */
  foundAt: string;
}

/** A draft under the name of its place. */
export interface DraftRecord {
  key: string;
  noteId: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  draft: Draft;
}

/** A note whose quote did not stand on its page when that was last looked at. */
export interface OrphanRecord {
  id: string;
  /** ISO 8601, UTC. */
  seenAt: string;
}

/** The database as the newest migration leaves it. */
export interface NotesSchema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    indexes: {
      createdAt: string;
      changedAt: string;
      /** One entry for each participant of a note. */
      participants: string;
      tags: string;
      url: string;
      /** Holds only what lies in the bin: null is no key. */
      deletedAt: string;
    };
  };
  drafts: { key: string; value: DraftRecord; indexes: { noteId: string; savedAt: string } };
  damaged: { key: string; value: DamagedRecord };
  orphans: { key: string; value: OrphanRecord };
}

export type NotesStoreName = StoreNames<NotesSchema>;

/**
 * The database without idb's short writes, which pass no durability (design 10). The linter bans
 * them as well, for those who cast.
 */
export type NotesDatabase = Omit<IDBPDatabase<NotesSchema>, 'put' | 'add' | 'delete' | 'clear'>;

export type WriteTransaction<S extends NotesStoreName[]> = IDBPTransaction<
  NotesSchema,
  S,
  'readwrite'
>;
