import type { NotesProtocol } from './protocol.ts';
import type {
  Deletion,
  Draft,
  DraftPlace,
  ImportEntry,
  NewNote,
  Note,
  NoteEdit,
  NoteFacets,
  NotesError,
  NotesOrder,
  NotesQuery,
  NotesResult,
  SearchAnswer,
  SearchTerm,
  StoreState,
} from './types.ts';

/** The notes as an extension page sees them. No call throws or rejects. */
export interface NotesClient {
  list: (query: NotesQuery) => Promise<NotesResult<Note[]>>;
  /**
   * Hits as they are found, newest first unless asked otherwise, in answers of at most `limit`; the next is asked for when
   * the caller goes on. Ends with the first error.
   */
  search: (
    terms: SearchTerm[],
    limit: number,
    order?: NotesOrder,
  ) => AsyncGenerator<NotesResult<Note[]>>;
  add: (note: NewNote) => Promise<NotesResult<Note>>;
  edit: (edit: NoteEdit) => Promise<NotesResult<Note>>;
  /** Into the bin; `restore` takes it back. */
  delete: (id: string) => Promise<NotesResult<Note>>;
  restore: (id: string) => Promise<NotesResult<Note>>;
  /** Of at most `LIMITS.importEntries`: all or none. Answers with the ids that were written. */
  import: (entries: ImportEntry[]) => Promise<NotesResult<string[]>>;
  /** Those of these notes that are here, at most `LIMITS.importEntries`; also from the bin. */
  get: (ids: string[]) => Promise<NotesResult<Note[]>>;
  /** All into the bin; `restoreAll` with the answer takes them back. */
  deleteAll: () => Promise<NotesResult<Deletion>>;
  restoreAll: (deletedAt: string) => Promise<NotesResult<{ count: number }>>;
  /** Ids of the notes whose quote was not found when their page was last looked at. */
  orphans: () => Promise<NotesResult<string[]>>;
  /** Goes to the note's page and place. */
  open: (id: string) => Promise<NotesResult<null>>;
  /** Records that were set aside, as they are. */
  damaged: () => Promise<NotesResult<unknown[]>>;
  /** What notes can be filtered by. */
  facets: () => Promise<NotesResult<NoteFacets>>;
  state: () => Promise<NotesResult<StoreState>>;
  getDraft: (place: DraftPlace) => Promise<NotesResult<Draft | null>>;
  putDraft: (draft: Draft) => Promise<NotesResult<null>>;
  dropDraft: (place: DraftPlace) => Promise<NotesResult<null>>;
  /** Calls back with the ids of notes changed by anybody, also by this page. */
  onChanged: (listener: (ids: string[]) => void, signal: AbortSignal) => void;
}

export interface ClientPorts {
  /** Sends to the worker; rejects when it died before it answered. */
  send: <T extends keyof NotesProtocol>(
    type: T,
    data: Parameters<NotesProtocol[T]>[0],
  ) => Promise<ReturnType<NotesProtocol[T]>>;
  /** Registers for `notes.changed`; called once. */
  onChanged: (listener: (change: { ids: string[] }) => void) => void;
  /** Asks the browser not to delete the notes when the disk is full; no worker can ask. */
  persist?: () => Promise<boolean>;
}

/**
 * The client of the one writer. Every request is sent a second time when the worker died over the
 * first: all of them may arrive twice without harm (design 10).
 */
export function createNotesClient({
  send,
  onChanged,
  persist = () => navigator.storage.persist(),
}: ClientPorts): NotesClient {
  let asked = false;
  const listeners = new Set<(ids: string[]) => void>();
  const tell = (ids: string[]) => {
    for (const listener of listeners) listener(ids);
  };
  onChanged(({ ids }) => tell(ids));

  async function ask<T extends keyof NotesProtocol>(
    type: T,
    data: Parameters<NotesProtocol[T]>[0],
  ): Promise<ReturnType<NotesProtocol[T]> | { ok: false; error: NotesError }> {
    try {
      return await send(type, data);
    } catch (first) {
      if (isRefusal(first)) return failed(first);
    }
    try {
      return await send(type, data);
    } catch (second) {
      return failed(second);
    }
  }

  /** Tells this page's listeners itself: Firefox brings the worker's word to no frame of a web page. */
  async function change(asked: Promise<NotesResult<Note>>): Promise<NotesResult<Note>> {
    const result = await asked;
    if (result.ok) tell([result.value.id]);
    return result;
  }

  async function* search(
    terms: SearchTerm[],
    limit: number,
    order: NotesOrder = 'newest',
  ): AsyncGenerator<NotesResult<Note[]>> {
    let before: SearchAnswer['next'] = null;
    do {
      const found: NotesResult<SearchAnswer> = await ask('notes.search', {
        terms,
        limit,
        order,
        ...(before === null ? {} : { before }),
      });
      if (!found.ok) {
        yield found;
        return;
      }
      yield { ok: true, value: found.value.hits };
      before = found.value.next;
    } while (before !== null);
  }

  return {
    search,
    list: (query) => ask('notes.list', query),
    async add(note) {
      const result = await change(ask('notes.add', note));
      // Once there is something to lose; the answer is read from the store's state.
      if (result.ok && !asked) persist().catch(() => false);
      asked ||= result.ok;
      return result;
    },
    edit: (edit) => change(ask('notes.edit', edit)),
    delete: (id) => change(ask('notes.delete', { id })),
    restore: (id) => change(ask('notes.restore', { id })),
    import: (entries) => ask('notes.import', { entries }),
    get: (ids) => ask('notes.get', { ids }),
    deleteAll: () => ask('notes.deleteAll', undefined),
    restoreAll: (deletedAt) => ask('notes.restoreAll', { deletedAt }),
    orphans: () => ask('notes.orphans', undefined),
    open: (id) => ask('notes.open', { id }),
    damaged: () => ask('notes.damaged', undefined),
    facets: () => ask('notes.facets', undefined),
    state: () => ask('notes.state', undefined),
    getDraft: (place) => ask('drafts.get', place),
    putDraft: (draft) => ask('drafts.put', draft),
    dropDraft: (place) => ask('drafts.drop', place),
    onChanged(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** The receiver's `Refused`, which the messenger carries over as an error with fields. */
function isRefusal(error: unknown): error is Error & { reason: string; place: string } {
  return error instanceof Error && error.name === 'Refused' && 'reason' in error;
}

function failed(error: unknown): { ok: false; error: NotesError } {
  if (!isRefusal(error)) return { ok: false, error: { code: 'storage', reason: String(error) } };
  const { reason, place, message } = error;
  return {
    ok: false,
    error:
      reason === 'data' ? { code: 'invalid', place, reason: message } : { code: 'refused', reason },
  };
}
