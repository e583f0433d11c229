import type { NotesClient } from '../../../../lib/notes/client.ts';
import type { Draft, NewNote, Note, NoteEdit, NotesError } from '../../../../lib/notes/types.ts';

/** A client over notes in memory, which remembers what it was asked and can be told to fail. */
export interface FakeClient extends NotesClient {
  notes: Note[];
  drafts: Draft[];
  added: NewNote[];
  edited: NoteEdit[];
  orphaned: string[];
  opened: string[];
  /** What the next changes are answered with; null lets them happen. */
  failure: NotesError | null;
}

export function fakeClient(): FakeClient {
  const listeners = new Set<(ids: string[]) => void>();
  const placeOf = (draft: Pick<Draft, 'place'>) => JSON.stringify(draft.place);
  const time = '2025-07-29T00:00:00.000Z';

  const change = async (make: () => Note) => {
    if (client.failure) return { ok: false, error: client.failure } as const;
    const value = make();
    client.notes = [value, ...client.notes.filter(({ id }) => id !== value.id)];
    for (const listener of listeners) listener([value.id]);
    return { ok: true, value } as const;
  };
  const find = (id: string): Note => {
    const note = client.notes.find((one) => one.id === id);
    if (!note) throw new Error(`no note ${id}`);
    return note;
  };

  const client: FakeClient = {
    notes: [],
    drafts: [],
    added: [],
    edited: [],
    orphaned: [],
    opened: [],
    failure: null,
    list: async ({ participant, orphans, bin = false, limit, before }) => ({
      ok: true,
      value: client.notes
        .filter(({ deletedAt }) => (deletedAt !== null) === bin && before === undefined)
        .filter(({ participants }) => !participant || participants.includes(participant))
        .filter(({ id }) => !orphans || client.orphaned.includes(id))
        .slice(0, limit),
    }),
    async *search() {
      yield { ok: true, value: client.notes };
    },
    add: async (note) => {
      client.added.push(note);
      const current = client.notes.find(({ id }) => id === note.id);
      if (current) return { ok: false, error: { code: 'conflict', current } };
      const times = { createdAt: time, changedAt: time, revision: 1, deletedAt: null };
      return change(() => ({ ...note, ...times }));
    },
    edit: async (edit) => {
      client.edited.push(edit);
      return change(() => ({ ...find(edit.id), ...edit, revision: edit.revision + 1 }));
    },
    delete: async (id) => change(() => ({ ...find(id), deletedAt: time })),
    restore: async (id) => change(() => ({ ...find(id), deletedAt: null })),
    get: async (ids) => ({ ok: true, value: client.notes.filter(({ id }) => ids.includes(id)) }),
    deleteAll: async () => {
      const there = client.notes.filter(({ deletedAt }) => deletedAt === null);
      for (const { id } of there) await change(() => ({ ...find(id), deletedAt: time }));
      return { ok: true, value: { deletedAt: time, count: there.length } };
    },
    restoreAll: async (deletedAt) => {
      const there = client.notes.filter((note) => note.deletedAt === deletedAt);
      for (const { id } of there) await change(() => ({ ...find(id), deletedAt: null }));
      return { ok: true, value: { count: there.length } };
    },
    orphans: async () => ({ ok: true, value: client.orphaned }),
    open: async (id) => {
      client.opened.push(id);
      return { ok: true, value: null };
    },
    import: async (entries) => {
      for (const { note } of entries) await change(() => note);
      return { ok: true, value: entries.map(({ note }) => note.id) };
    },
    damaged: async () => ({ ok: true, value: [] }),
    facets: async () => ({
      ok: true,
      value: {
        participants: [...new Set(client.notes.flatMap(({ participants }) => participants))],
        tags: [...new Set(client.notes.flatMap(({ tags }) => tags))],
        hosts: [...new Set(client.notes.map(({ page }) => new URL(page.url).hostname))],
      },
    }),
    state: async () => ({
      ok: true,
      value: {
        notes: client.notes.filter(({ deletedAt }) => deletedAt === null).length,
        inBin: client.notes.filter(({ deletedAt }) => deletedAt !== null).length,
        damaged: 0,
        persisted: true,
        unlimited: true,
        usage: null,
        quota: null,
      },
    }),
    getDraft: async (place) => ({
      ok: true,
      value: client.drafts.find((draft) => placeOf(draft) === JSON.stringify(place)) ?? null,
    }),
    putDraft: async (draft) => {
      client.drafts = [...client.drafts.filter((one) => placeOf(one) !== placeOf(draft)), draft];
      return { ok: true, value: null };
    },
    dropDraft: async (place) => {
      client.drafts = client.drafts.filter((one) => placeOf(one) !== JSON.stringify(place));
      return { ok: true, value: null };
    },
    onChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  return client;
}
