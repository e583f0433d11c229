import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createNotesClient } from '../../../../lib/notes/client.ts';
import { parseQuery } from '../../../../lib/notes/search/query.ts';
import type { NotesOrder, NotesSearch } from '../../../../lib/notes/types.ts';
import { newNote } from './any-note.ts';
import { answerOf, type OpenStore, openStore } from './open-store.ts';

let open: OpenStore;

beforeEach(() => {
  open = openStore();
});

/** The texts of all hits, asked for `limit` at a time as a page does. */
async function found(typed: string, limit: number, order?: NotesOrder): Promise<string[]> {
  const client = createNotesClient({
    send: (async (_type: string, data: NotesSearch) => open.store.search(data)) as never,
    onChanged: () => {},
  });
  const terms = parseQuery(typed, (word) => (word === '업스테이지' ? ['upstage'] : []));
  const texts: string[] = [];
  for await (const answer of client.search(terms, limit, order)) {
    const hits = answerOf(answer);
    expect(hits.length).toBeLessThanOrEqual(limit);
    texts.push(...hits.map(({ text }) => text));
  }
  return texts;
}

describe('a search of the store', () => {
  it('brings all hits, newest or oldest first, in answers of any size, also of one instant', async () => {
    const texts: string[] = [];
    for (let i = 0; i < 20; i++) {
      if (i % 3 === 0) open.clock.now += 1;
      const note = newNote({ text: i % 2 === 0 ? `짝수 ${i}` : `홀수 ${i}`, participants: [] });
      answerOf(await open.store.add(note));
      if (i % 2 === 0) texts.unshift(note.text);
    }
    for (const limit of [1, 3, 100]) {
      // Ids of one millisecond keep the order they were made in.
      expect(await found('짝수', limit)).toEqual(texts);
      expect(await found('짝수', limit, 'oldest')).toEqual(texts.toReversed());
    }
  });

  it('leaves out what lies in the bin', async () => {
    const { id } = answerOf(await open.store.add(newNote({ text: '지운 메모' })));
    answerOf(await open.store.delete(id));
    expect(await found('메모', 10)).toEqual([]);
  });

  it('finds a participant that had another id when the note was written', async () => {
    answerOf(await open.store.add(newNote({ text: '옛 이름', participants: ['old-name'] })));
    expect(await found('who:업스테이지', 10)).toEqual(['옛 이름']);
  });
});
