import { describe, expect, test } from 'vitest';
import { findNotes, type Wanted } from '../../../../components/notes/find-notes.ts';
import type { NotesClient } from '../../../../lib/notes/client.ts';
import type { Note, NotesResult } from '../../../../lib/notes/types.ts';
import { note } from '../../../gallery/samples.ts';

const all = [note(['kt'], '가'), note(['kt'], '나'), note(['kt'], '다')];
const query = { by: 'query', query: {} } as const;
const search: Wanted = { by: 'search', order: 'newest', terms: [] };

function client(answers: NotesResult<Note[]>[]): { client: NotesClient; asked: () => number } {
  let asked = 0;
  const parts: Partial<NotesClient> = {
    list: async ({ limit }) => ({ ok: true, value: all.slice(0, limit) }),
    async *search() {
      for (const answer of answers) {
        asked += 1;
        yield answer;
      }
    },
  };
  return { client: parts as NotesClient, asked: () => asked };
}

describe('notes of a view', () => {
  test.each([
    [2, true],
    [3, false],
    [4, false],
  ])('at most %i of three: more is %s', async (limit, more) => {
    const found = await findNotes(client([]).client, query, limit);
    expect(found).toEqual({
      ok: true,
      value: { notes: all.slice(0, limit), order: 'newest', more },
    });
  });

  test('are searched no further than what is shown', async () => {
    const answers = all.map((hit): NotesResult<Note[]> => ({ ok: true, value: [hit] }));
    const searching = client(answers);
    const found = await findNotes(searching.client, search, 1);
    expect(found).toEqual({
      ok: true,
      value: { notes: all.slice(0, 1), order: 'newest', more: true },
    });
    expect(searching.asked()).toBe(2);
  });

  test('are shown as they are found, while older ones are still being read', async () => {
    const answers = [[all[0]], [], [all[1]], []].map(
      (hits): NotesResult<Note[]> => ({ ok: true, value: hits.filter((hit) => hit !== undefined) }),
    );
    const parts: Note[][] = [];
    const found = await findNotes(client(answers).client, search, 9, {
      isWanted: () => true,
      onPart: ({ notes, more }) => {
        expect(more).toBe(true);
        parts.push(notes);
      },
    });
    expect(parts).toEqual([all.slice(0, 1), all.slice(0, 2)]);
    expect(found).toMatchObject({ value: { notes: all.slice(0, 2), more: false } });
  });

  test('are read no further once nobody waits for them', async () => {
    const searching = client(all.map((hit): NotesResult<Note[]> => ({ ok: true, value: [hit] })));
    await findNotes(searching.client, search, 9, { isWanted: () => false, onPart: () => {} });
    expect(searching.asked()).toBe(1);
  });

  test('say the error of a search that ends in one', async () => {
    const error = { code: 'storage', reason: 'gone' } as const;
    const searching = client([
      { ok: true, value: [] },
      { ok: false, error },
    ]);
    expect(await findNotes(searching.client, search, 9)).toEqual({ ok: false, error });
  });
});
