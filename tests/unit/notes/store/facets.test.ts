import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NewNote } from '../../../../lib/notes/types.ts';
import { newNote } from './any-note.ts';
import { answerOf, openStore } from './open-store.ts';

const addresses = [
  'https://news.example/1',
  'https://news.example/2?a=b',
  'http://news.example/3',
  'https://news.example.kr/1',
  'https://m.news.example/1',
];

const someNote: fc.Arbitrary<NewNote> = fc
  .record({
    participants: fc.uniqueArray(fc.constantFrom('kt', 'upstage', 'old-name')),
    tags: fc.uniqueArray(fc.constantFrom('확인', '인용', 'tag')),
    url: fc.constantFrom(...addresses),
  })
  .map(({ participants, tags, url }) =>
    newNote({ participants, tags, page: { ...newNote().page, url } }),
  );

it('gives every participant, tag and host that a note has, once, whatever the notes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someNote, { maxLength: 12 }), async (notes) => {
      const { store } = openStore();
      for (const note of notes) answerOf(await store.add(note));
      const all = <T>(of: (note: NewNote) => T[]) => [...new Set(notes.flatMap(of))].sort();
      const found = answerOf(await store.facets());
      expect(found.participants.toSorted()).toEqual([
        ...new Set(
          all(({ participants }) => participants.map((id) => (id === 'old-name' ? 'upstage' : id))),
        ),
      ]);
      expect(found.tags).toEqual(all(({ tags }) => tags));
      expect(found.hosts).toEqual(all(({ page }) => [new URL(page.url).hostname]));
    }),
    { numRuns: 40 },
  );
});
