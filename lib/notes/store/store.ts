import { LIMITS } from '../limits.ts';
import { type CurrentId, redirected } from '../redirected.ts';
import type {
  Deletion,
  Draft,
  DraftPlace,
  ImportEntry,
  NewNote,
  Note,
  NoteEdit,
  NoteFacets,
  NotesQuery,
  NotesResult,
  NotesSearch,
  SearchAnswer,
  StoreState,
} from '../types.ts';
import { deleteAll, restoreAll } from './bulk.ts';
import { type AddLimits, add, edit, emptyBin, type Outcome, remove, restore } from './changes.ts';
import { type ConnectionOptions, createConnection } from './connection.ts';
import { damagedRecords, readable, setAside, sift, sweep } from './damaged.ts';
import type { NotesDatabase } from './database.ts';
import { dropDraft, getDraft, putDraft } from './drafts.ts';
import { answered, done, failed } from './errors.ts';
import { facets } from './facets.ts';
import { importNotes } from './import.ts';
import { list } from './list.ts';
import { keepSightings, orphanIds, quotedOn, type Sighting } from './orphans.ts';
import { search } from './search.ts';

/** How long a deleted note can be taken back. */
export const BIN_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

/** The notes of this browser profile. Calls do not throw; data given to them is trusted. */
export interface NotesStore {
  list: (query: NotesQuery) => Promise<NotesResult<Note[]>>;
  search: (search: NotesSearch) => Promise<NotesResult<SearchAnswer>>;
  add: (note: NewNote) => Promise<NotesResult<Note>>;
  edit: (edit: NoteEdit) => Promise<NotesResult<Note>>;
  delete: (id: string) => Promise<NotesResult<Note>>;
  restore: (id: string) => Promise<NotesResult<Note>>;
  /** One note, also from the bin. */
  get: (id: string) => Promise<NotesResult<Note>>;
  /** Those of these notes that are here, also from the bin. */
  getSome: (ids: readonly string[]) => Promise<NotesResult<Note[]>>;
  /** All at once into the bin, and what lies there since that moment out of it. */
  deleteAll: () => Promise<NotesResult<Deletion>>;
  restoreAll: (deletedAt: string) => Promise<NotesResult<{ count: number }>>;
  /** The notes with a quote that belong to a page. */
  quotedOn: (url: string) => Promise<NotesResult<Note[]>>;
  /** Keeps which quotes a look at their page has found. */
  sighted: (sightings: readonly Sighting[]) => Promise<NotesResult<null>>;
  orphans: () => Promise<NotesResult<string[]>>;
  /** All or none; answers with the ids that were written. */
  import: (entries: readonly ImportEntry[]) => Promise<NotesResult<string[]>>;
  /** Records that were set aside, as they are. */
  damaged: () => Promise<NotesResult<unknown[]>>;
  facets: () => Promise<NotesResult<NoteFacets>>;
  state: () => Promise<NotesResult<StoreState>>;
  getDraft: (place: DraftPlace) => Promise<NotesResult<Draft | null>>;
  putDraft: (draft: Draft) => Promise<NotesResult<null>>;
  dropDraft: (place: DraftPlace) => Promise<NotesResult<null>>;
  close: () => Promise<void>;
}

export interface StorePorts {
  /** Milliseconds since the epoch. */
  now: () => number;
  currentId: CurrentId;
  /** Called after each commit with the ids of the notes that it changed. */
  onChanged: (ids: string[]) => void;
  /** What the browser says of its disk. */
  estimate: () => Promise<Pick<StoreState, 'persisted' | 'unlimited' | 'usage' | 'quota'>>;
  limits?: AddLimits;
  database?: Pick<ConnectionOptions, 'name' | 'migrations'>;
}

export function createNotesStore(ports: StorePorts): NotesStore {
  const { now, currentId, onChanged, estimate, limits = LIMITS } = ports;
  const nowText = () => new Date(now()).toISOString();
  const connection = createConnection({
    ...ports.database,
    async onOpened(db) {
      await housekeeping(() => sweep(db, nowText()));
      await housekeeping(async () => {
        const emptied = await emptyBin(db, now() - BIN_LIFE_MS);
        if (emptied.length > 0) onChanged(emptied);
      });
    },
  });

  const today = (result: NotesResult<Note>): NotesResult<Note> => {
    if (result.ok) return done(redirected(result.value, currentId));
    if (result.error.code !== 'conflict') return result;
    return failed({ code: 'conflict', current: redirected(result.error.current, currentId) });
  };

  const using = <T>(run: (db: NotesDatabase) => Promise<NotesResult<T>>) =>
    answered(async () => run(await connection.open()));

  const changing = (change: (db: NotesDatabase) => Promise<Outcome>) =>
    using(async (db) => {
      const { result, written } = await change(db);
      if (written && result.ok) onChanged([result.value.id]);
      return today(result);
    });

  const inBulk = <T extends { ids: string[] }>(change: (db: NotesDatabase) => Promise<T>) =>
    using(async (db) => {
      const { ids, ...answer } = await change(db);
      if (ids.length > 0) onChanged(ids);
      return done({ ...answer, count: ids.length });
    });

  return {
    list: (query) =>
      using(async (db) => {
        const { notes, damaged } = await list(db, query, currentId);
        if (damaged.length > 0) await housekeeping(() => setAside(db, damaged, nowText()));
        return done(notes);
      }),
    search: (terms) => using(async (db) => done(await search(db, terms, currentId))),
    add: (note) => changing((db) => add(db, note, now(), limits)),
    edit: (change) => changing((db) => edit(db, change, now())),
    delete: (id) => changing((db) => remove(db, id, now())),
    restore: (id) => changing((db) => restore(db, id, now())),
    get: (id) =>
      using(async (db) => {
        const note = readable(await db.transaction('notes').objectStore('notes').get(id));
        return note === undefined ? failed({ code: 'not-found', id }) : today(done(note));
      }),
    getSome: (ids) =>
      using(async (db) => {
        const notes = db.transaction('notes').objectStore('notes');
        const records = await Promise.all(ids.map((id) => notes.get(id)));
        const found = sift(records.filter((record) => record !== undefined)).notes;
        return done(found.map((note) => redirected(note, currentId)));
      }),
    deleteAll: () => inBulk(async (db) => deleteAll(db, now())),
    restoreAll: (deletedAt) => inBulk(async (db) => restoreAll(db, deletedAt, now())),
    quotedOn: (url) => using(async (db) => done(await quotedOn(db, url))),
    sighted: (sightings) =>
      using(async (db) => {
        const changed = await keepSightings(db, sightings, nowText());
        if (changed.length > 0) onChanged(changed);
        return done(null);
      }),
    orphans: () => using(async (db) => done(await orphanIds(db))),
    import: (entries) =>
      using(async (db) => {
        const result = await importNotes(db, entries);
        if (result.ok && result.value.length > 0) onChanged(result.value);
        return result;
      }),
    damaged: () => using(async (db) => done(await damagedRecords(db))),
    facets: () => using(async (db) => done(await facets(db, currentId))),
    state: () => using(async (db) => done({ ...(await counts(db)), ...(await estimate()) })),
    getDraft: (place) => using(async (db) => done(await getDraft(db, place))),
    putDraft: (draft) =>
      using(async (db) => {
        await putDraft(db, draft, now());
        return done(null);
      }),
    dropDraft: (place) =>
      using(async (db) => {
        await dropDraft(db, place);
        return done(null);
      }),
    close: connection.close,
  };
}

/** Work on the side that must not stand between readers and their notes, as when the disk is full. */
async function housekeeping(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.warn('notes: housekeeping put off', error);
  }
}

async function counts(db: NotesDatabase): Promise<Pick<StoreState, 'notes' | 'inBin' | 'damaged'>> {
  const tx = db.transaction(['notes', 'damaged'], 'readonly');
  const notes = tx.objectStore('notes');
  const [all, inBin, damaged] = await Promise.all([
    notes.count(),
    notes.index('deletedAt').count(),
    tx.objectStore('damaged').count(),
  ]);
  return { notes: all - inBin, inBin, damaged };
}
