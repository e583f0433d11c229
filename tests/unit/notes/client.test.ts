import { describe, expect, it, vi } from 'vitest';
import { type ClientPorts, createNotesClient } from '../../../lib/notes/client.ts';
import { newNote } from './store/any-note.ts';

const note = newNote();
const stored = { ...note, createdAt: '', changedAt: '', revision: 1, deletedAt: null };

/** A client whose requests end as told, one after the other. */
function client(...ends: (() => unknown)[]) {
  const send = vi.fn(async () => {
    const end = ends.shift();
    if (end === undefined) throw new Error('asked once more');
    return end();
  });
  let tell: (change: { ids: string[] }) => void = () => {};
  const ports = {
    send: send as unknown as ClientPorts['send'],
    onChanged: (listener: typeof tell) => {
      tell = listener;
    },
    persist: vi.fn(async () => true),
  };
  return {
    notes: createNotesClient(ports),
    send,
    persist: ports.persist,
    tell: (ids: string[]) => tell({ ids }),
  };
}

const dies = () => {
  throw new Error('A listener indicated an asynchronous response, but the channel closed');
};

/** As the messenger carries the receiver's error over. */
const refuses = (reason: string, place: string, message: string) => () => {
  throw Object.assign(new Error(message), { name: 'Refused', reason, place });
};

describe('a request', () => {
  it('is sent again when the worker dies over it', async () => {
    const answer = { ok: true, value: stored };
    const { notes, send } = client(dies, () => answer);
    expect(await notes.add(note)).toEqual(answer);
    expect(send.mock.calls).toEqual([
      ['notes.add', note],
      ['notes.add', note],
    ]);
  });

  it('fails in words when the worker dies twice', async () => {
    const { notes, send } = client(dies, dies);
    expect(await notes.add(note)).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not sent again when it was refused', async () => {
    const wrong = client(refuses('data', 'page.url', 'not an http(s) address'));
    expect(await wrong.notes.add(note)).toEqual({
      ok: false,
      error: { code: 'invalid', place: 'page.url', reason: 'not an http(s) address' },
    });
    const stranger = client(refuses('session', '', 'session'));
    expect(await stranger.notes.list({})).toEqual({
      ok: false,
      error: { code: 'refused', reason: 'session' },
    });
  });

  it('that the store could not do is told, not repeated', async () => {
    const answer = { ok: false, error: { code: 'quota' } };
    const { notes, send } = client(() => answer);
    expect(await notes.add(note)).toEqual(answer);
    expect(send).toHaveBeenCalledOnce();
  });
});

it('tells every view of changes until the view ends', () => {
  const { notes, tell } = client();
  const views = [new AbortController(), new AbortController()];
  const told = views.map(() => vi.fn());
  views.forEach(({ signal }, i) => {
    notes.onChanged((ids) => told[i]?.(ids), signal);
  });
  tell(['a']);
  views[0]?.abort();
  tell(['b']);
  expect(told.map(({ mock }) => mock.calls)).toEqual([[[['a']]], [[['a']], [['b']]]]);
});

it('tells listeners of its own changes, though no word of the worker comes', async () => {
  const { notes } = client(
    () => ({ ok: true, value: stored }),
    () => ({ ok: false, error: { code: 'quota' } }),
  );
  const told = vi.fn();
  notes.onChanged(told, new AbortController().signal);
  await notes.add(note);
  await notes.add(note);
  expect(told.mock.calls).toEqual([[[stored.id]]]);
});

it('asks the browser to keep the notes once there is one', async () => {
  const added = () => ({ ok: true, value: stored });
  const full = () => ({ ok: false, error: { code: 'quota' } });
  const { notes, persist } = client(full, added, added);
  await notes.add(note);
  expect(persist).not.toHaveBeenCalled();
  await notes.add(note);
  await notes.add(note);
  expect(persist).toHaveBeenCalledOnce();
});
