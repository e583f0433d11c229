import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '../../../../lib/notes/exchange/plan.ts';
import type { Note } from '../../../../lib/notes/types.ts';
import { anyStoredNote } from '../exchange/any-stored-note.ts';
import { newNote } from './any-note.ts';
import { answerOf, type OpenStore, openStore } from './open-store.ts';

let open: OpenStore;

beforeEach(() => {
  open = openStore();
});

const stored = (fields: Partial<Note> = {}): Note => ({
  ...newNote(),
  createdAt: '2025-08-04T01:00:00.000Z',
  changedAt: '2025-08-04T01:00:00.000Z',
  revision: 3,
  deletedAt: null,
  ...fields,
});

const today = (id: string) => (id === 'old-name' ? 'upstage' : id);

const all = async (): Promise<Note[]> => [
  ...answerOf(await open.store.list({})),
  ...answerOf(await open.store.list({ bin: true })),
];

describe('an import', () => {
  it('keeps times and revisions, and tells of what it wrote', async () => {
    const note = stored();
    expect(await open.store.import([{ note, over: null }])).toEqual({ ok: true, value: [note.id] });
    expect(await all()).toEqual([note]);
    expect(open.changed).toEqual([[note.id]]);
  });

  it('that arrives twice was made once', async () => {
    const entries = [{ note: stored(), over: null }];
    answerOf(await open.store.import(entries));
    expect(await open.store.import(entries)).toEqual({ ok: true, value: [] });
    expect(open.changed).toHaveLength(1);
  });

  it('takes the place of what the reader was shown', async () => {
    const { id } = answerOf(await open.store.add(newNote()));
    const note = stored({ id, text: '다른 기기에서' });
    answerOf(await open.store.import([{ note, over: 1 }]));
    expect(await all()).toEqual([note]);
  });

  it('writes nothing at all when one note has changed since', async () => {
    const added = answerOf(await open.store.add(newNote()));
    const entries = [
      { note: stored(), over: null },
      { note: stored({ id: added.id }), over: 2 },
    ];
    expect(await open.store.import(entries)).toEqual({
      ok: false,
      error: { code: 'conflict', current: added },
    });
    expect(await all()).toEqual([added]);
    expect(open.changed).toEqual([[added.id]]);
  });

  it('writes nothing where the note it would replace is gone', async () => {
    const note = stored();
    expect(await open.store.import([{ note, over: 1 }])).toEqual({
      ok: false,
      error: { code: 'not-found', id: note.id },
    });
    expect(await all()).toEqual([]);
  });

  it('of a plan makes the file’s notes stand here, whatever they are', async () => {
    const notes = fc.uniqueArray(anyStoredNote, { selector: ({ id }) => id, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(notes, async (file) => {
        open = openStore();
        const { items } = planImport({ notes: file, problems: [] }, () => undefined, today);
        // The bin is emptied of what has lain there too long; not before the next start.
        await open.store.state();
        answerOf(await open.store.import(items.map(({ note }) => ({ note, over: null }))));
        const here = new Map((await all()).map((note) => [note.id, note]));
        const again = planImport({ notes: file, problems: [] }, (id) => here.get(id), today);
        expect(again.items.map(({ kind }) => kind)).toEqual(file.map(() => 'same'));
      }),
      { numRuns: 50 },
    );
  });
});
