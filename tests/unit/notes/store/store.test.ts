import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BIN_LIFE_MS } from '../../../../lib/notes/store/store.ts';
import { newNote } from './any-note.ts';
import { answerOf, limits, type OpenStore, openStore } from './open-store.ts';

let open: OpenStore;

beforeEach(() => {
  open = openStore();
});

describe('adding', () => {
  it('answers with the note as stored and tells of it', async () => {
    const note = newNote();
    const time = new Date(open.clock.now).toISOString();
    const stored = { ...note, createdAt: time, changedAt: time, revision: 1, deletedAt: null };
    expect(await open.store.add(note)).toEqual({ ok: true, value: stored });
    expect(await open.reopen().list({})).toEqual({ ok: true, value: [stored] });
    expect(open.changed).toEqual([[note.id]]);
  });

  it('twice is adding once, also later', async () => {
    const note = newNote();
    const first = await open.store.add(note);
    open.clock.now += 1000;
    expect(await open.store.add(structuredClone(note))).toEqual(first);
    expect(answerOf(await open.store.list({}))).toHaveLength(1);
    expect(open.changed).toHaveLength(1);
  });

  it('another note under the same id is a conflict', async () => {
    const note = newNote();
    const current = answerOf(await open.store.add(note));
    expect(await open.store.add({ ...note, text: '다른 글' })).toEqual({
      ok: false,
      error: { code: 'conflict', current },
    });
  });

  it('stops at more notes a page than a reader writes, on that page alone', async () => {
    open = openStore(limits);
    for (let i = 0; i < limits.notesPerPage; i++) {
      open.clock.now += 60_000;
      answerOf(await open.store.add(newNote()));
    }
    expect(await open.store.add(newNote())).toEqual({
      ok: false,
      error: { code: 'too-many', per: 'page', limit: limits.notesPerPage },
    });
    const page = { ...newNote().page, url: 'https://news.example/article/2' };
    expect((await open.store.add(newNote({ page }))).ok).toBe(true);
  });

  it('stops at more notes a minute than a reader writes, for a minute', async () => {
    open = openStore(limits);
    const note = (i: number) =>
      newNote({ page: { ...newNote().page, url: `https://news.example/${i}` } });
    for (let i = 0; i < limits.notesPerMinute; i++) answerOf(await open.store.add(note(i)));
    expect(await open.store.add(note(-1))).toEqual({
      ok: false,
      error: { code: 'too-many', per: 'minute', limit: limits.notesPerMinute },
    });
    open.clock.now += 60_001;
    expect((await open.store.add(note(-1))).ok).toBe(true);
  });
});

describe('editing', () => {
  it('changes the note that was seen', async () => {
    const { id, createdAt } = answerOf(await open.store.add(newNote()));
    open.clock.now += 1000;
    const change = { id, revision: 1, text: '고침', tags: ['확인'], colour: 'pink' as const };
    const edited = answerOf(await open.store.edit(change));
    expect(edited).toMatchObject({ ...change, revision: 2, createdAt });
    expect(edited.changedAt > createdAt).toBe(true);
    expect(answerOf(await open.store.list({}))).toEqual([edited]);
  });

  it('tells the later of two editors what the earlier one wrote', async () => {
    const { id } = answerOf(await open.store.add(newNote()));
    const change = { id, revision: 1, tags: [], colour: null };
    const current = answerOf(await open.store.edit({ ...change, text: '먼저' }));
    expect(await open.store.edit({ ...change, text: '나중' })).toEqual({
      ok: false,
      error: { code: 'conflict', current },
    });
  });

  it('twice is editing once', async () => {
    const { id } = answerOf(await open.store.add(newNote()));
    const change = { id, revision: 1, text: '고침', tags: [], colour: null };
    const first = await open.store.edit(change);
    expect(await open.store.edit(change)).toEqual(first);
  });

  it('finds no note that never was', async () => {
    const { id } = newNote();
    const change = { id, revision: 1, text: '', tags: [], colour: null };
    expect(await open.store.edit(change)).toEqual({ ok: false, error: { code: 'not-found', id } });
  });

  it('does not touch what lies in the bin', async () => {
    const { id, text } = answerOf(await open.store.add(newNote()));
    answerOf(await open.store.delete(id));
    const change = { id, revision: 2, text: '고침', tags: [], colour: null };
    expect(await open.store.edit(change)).toMatchObject({ error: { code: 'conflict' } });
    expect(answerOf(await open.store.restore(id)).text).toBe(text);
  });
});

describe('deleting', () => {
  it('puts into the bin, from which it comes back', async () => {
    const added = answerOf(await open.store.add(newNote()));
    const deleted = answerOf(await open.store.delete(added.id));
    expect(deleted.deletedAt).toBe(new Date(open.clock.now).toISOString());
    expect(answerOf(await open.store.list({}))).toEqual([]);
    expect(answerOf(await open.store.list({ bin: true }))).toEqual([deleted]);
    const restored = answerOf(await open.store.restore(added.id));
    expect(restored).toEqual({ ...added, revision: 3 });
    expect(answerOf(await open.store.list({}))).toEqual([restored]);
    expect(answerOf(await open.store.list({ bin: true }))).toEqual([]);
  });

  it('twice is deleting once', async () => {
    const { id } = answerOf(await open.store.add(newNote()));
    const deleted = await open.store.delete(id);
    open.clock.now += 1000;
    expect(await open.store.delete(id)).toEqual(deleted);
  });

  it('is for good when it has lain in the bin for its time, and no sooner', async () => {
    const { id } = answerOf(await open.store.add(newNote()));
    answerOf(await open.store.delete(id));
    open.clock.now += BIN_LIFE_MS;
    expect(answerOf(await open.reopen().list({ bin: true }))).toHaveLength(1);
    open.clock.now += 1;
    expect(answerOf(await open.reopen().list({ bin: true }))).toEqual([]);
    expect(open.changed.at(-1)).toEqual([id]);
  });
});

describe('every change', () => {
  it('asks the disk for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { id } = answerOf(await open.store.add(newNote()));
    answerOf(await open.store.edit({ id, revision: 1, text: '', tags: [], colour: null }));
    answerOf(await open.store.delete(id));
    answerOf(await open.store.restore(id));
    const place = { kind: 'edit' as const, id };
    await open.store.putDraft({ place, id, revision: 3, text: '', tags: [], colour: null });
    await open.store.dropDraft(place);
    const writing = transaction.mock.results
      .map(({ value }) => value as IDBTransaction)
      .filter(({ mode }) => mode === 'readwrite');
    expect(writing.length).toBeGreaterThanOrEqual(6);
    expect(new Set(writing.map(({ durability }) => durability))).toEqual(new Set(['strict']));
  });

  it('answers, and tells of it, only after the commit', async () => {
    const events: string[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const tx = transaction.apply(this, args);
      if (tx.mode === 'readwrite') tx.addEventListener('complete', () => events.push('commit'));
      return tx;
    });
    vi.spyOn(open.changed, 'push').mockImplementation(() => events.push('told'));
    await open.store.state();
    events.length = 0;
    await open.store.add(newNote()).then(() => events.push('answered'));
    expect(events).toEqual(['commit', 'told', 'answered']);
  });

  it('says that the disk is full, and writes nothing', async () => {
    await open.store.state();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await open.store.add(newNote())).toEqual({ ok: false, error: { code: 'quota' } });
    full.mockRestore();
    expect(answerOf(await open.store.list({}))).toEqual([]);
    expect(open.changed).toEqual([]);
  });

  it('says in the browser’s words what else went wrong', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no disk', 'UnknownError');
    });
    expect(await open.store.list({})).toEqual({
      ok: false,
      error: { code: 'storage', reason: 'UnknownError: no disk' },
    });
  });
});

it('counts what it holds', async () => {
  const { id } = answerOf(await open.store.add(newNote()));
  answerOf(await open.store.add(newNote()));
  answerOf(await open.store.delete(id));
  expect(answerOf(await open.store.state())).toEqual({
    notes: 1,
    inBin: 1,
    damaged: 0,
    persisted: true,
    unlimited: true,
    usage: 1,
    quota: 2,
  });
});
