import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allNotes } from '../../../../lib/notes/exchange/all-notes.ts';
import { type ExportFormat, exportFile } from '../../../../lib/notes/exchange/export-file.ts';
import { readFiles } from '../../../../lib/notes/exchange/read-files.ts';
import { entriesOf, planWith, runImport } from '../../../../lib/notes/exchange/run-import.ts';
import type { ImportEntry, Note } from '../../../../lib/notes/types.ts';
import { anyStoredNote } from './any-stored-note.ts';

const extras = { exportedAt: '2026-01-05T09:00:00.000Z', damaged: [] };
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? strToU8(content) : content;
const byId = (a: Note, b: Note) => (a.id < b.id ? -1 : 1);
const notes = fc.uniqueArray(anyStoredNote, { selector: ({ id }) => id, maxLength: 6 });

it.each<ExportFormat>(['json', 'csv', 'markdown', 'w3c'])(
  'what is exported as a %s file is imported as it was',
  (format) => {
    fc.assert(
      fc.property(notes, (all) => {
        fc.pre(format !== 'markdown' || all.length > 0);
        const { name, content } = exportFile(all, format, extras);
        const { notes: read, problems } = readFiles([{ name, bytes: bytesOf(content) }]);
        expect(problems).toEqual([]);
        expect(read.toSorted(byId)).toEqual(all.toSorted(byId));
      }),
      { numRuns: 40 },
    );
  },
);

it('notes that would have one file name keep a file each', () => {
  const [note] = fc.sample(anyStoredNote, 1);
  if (note === undefined) throw new Error('no note');
  const twins = ['0198-1', '0198-2'].map((start) => ({
    ...note,
    id: `01980a6f-8000-7000-8${start.slice(-1).padStart(3, '0')}-000000abcdef`,
  }));
  const { name, content } = exportFile(twins, 'markdown', extras);
  expect(readFiles([{ name, bytes: bytesOf(content) }]).notes).toHaveLength(2);
});

describe('files that are not what they seem', () => {
  it.each([
    ['no archive', 'a.zip', strToU8('PK nothing')],
    ['an archive without notes', 'a.zip', zipSync({ 'a.txt': strToU8('x') })],
    ['no text', 'a.json', new Uint8Array([0xff, 0xfe, 0x00])],
    ['nothing', 'a.json', new Uint8Array()],
  ])('%s is one problem and no note', (_, name, bytes) => {
    expect(readFiles([{ name, bytes }])).toMatchObject({
      notes: [],
      problems: [{ reason: expect.any(String) }],
    });
  });

  it('are named where several were chosen', () => {
    const files = ['a.json', 'b.json'].map((name) => ({ name, bytes: strToU8('{') }));
    expect(readFiles(files).problems.map(({ place }) => place)).toEqual(['a.json: ', 'b.json: ']);
  });
});

describe('an import', () => {
  const entry = (text: string): ImportEntry => {
    const [note] = fc.sample(anyStoredNote, 1);
    if (note === undefined) throw new Error('no note');
    return { note: { ...note, text }, over: null };
  };

  it('goes in messages that browsers carry, and can be cancelled between them', async () => {
    const entries = Array.from({ length: 450 }, () => entry('가'.repeat(20_000)));
    const parts: number[] = [];
    const cancel = new AbortController();
    const client = {
      import: async (part: ImportEntry[]) => {
        parts.push(part.length);
        if (parts.length === 2) cancel.abort();
        return { ok: true, value: part.map(({ note }) => note.id) } as const;
      },
    };
    const done: number[] = [];
    const result = await runImport(client, entries, {
      onProgress: (progress) => done.push(progress.done),
      signal: cancel.signal,
    });
    expect(result.error).toEqual({ code: 'cancelled' });
    expect(result.written).toBe((parts[0] ?? 0) + (parts[1] ?? 0));
    expect(done.at(-1)).toBe(result.written);
    expect(Math.max(...parts) * 20_000).toBeLessThan(4_000_001);
  });

  it('takes a later revision for each conflict in which the file is chosen', async () => {
    const { note } = entry('파일');
    const here = { ...note, text: '여기' };
    const client = { get: async () => ({ ok: true as const, value: [here] }) };
    const plan = await planWith(client, { notes: [note], problems: [] }, (id) => id);
    if (!plan.ok) throw new Error('no plan');
    expect(entriesOf(plan.value.items, () => false)).toEqual([]);
    expect(entriesOf(plan.value.items, () => true)).toEqual([
      { note: { ...note, revision: here.revision + 1 }, over: here.revision },
    ]);
  });
});

it('an export can be cancelled while it reads', async () => {
  const cancel = new AbortController();
  const [note] = fc.sample(anyStoredNote, 1);
  const client = {
    state: async () => ({ ok: true, value: { notes: 5000, inBin: 0 } }) as never,
    list: async () => {
      cancel.abort();
      return { ok: true, value: Array.from({ length: 1000 }, () => note as Note) } as const;
    },
  };
  expect(await allNotes(client, { signal: cancel.signal })).toEqual({
    ok: false,
    error: { code: 'cancelled' },
  });
});
