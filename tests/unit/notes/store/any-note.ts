import fc from 'fast-check';
import { v7 } from 'uuid';
import * as v from 'valibot';
import { newNoteSchema } from '../../../../lib/notes/schema.ts';
import type { NewNote, NoteColour } from '../../../../lib/notes/types.ts';

/** A note of which a test says only what matters to it. */
export function newNote(fields: Partial<NewNote> = {}): NewNote {
  return {
    id: v7(),
    participants: ['upstage'],
    text: '컨소시엄 구성 다시 볼 것',
    tags: [],
    colour: null,
    page: {
      url: 'https://news.example/article/1',
      title: '정예팀 발표',
      outlet: '예시일보',
      publishedAt: '2025-08-04T10:00:00+09:00',
    },
    anchor: null,
    ...fields,
  };
}

const colour = fc.constantFrom<NoteColour | null>('yellow', 'green', 'blue', 'pink', null);

/** Notes as readers write them, and as nobody would, as they are after validation. */
export const anyNote: fc.Arbitrary<NewNote> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    participants: fc.uniqueArray(fc.constantFrom('upstage', 'kt', 'kaist', 'old-name'), {
      maxLength: 3,
    }),
    text: fc.string({ unit: 'grapheme' }),
    tags: fc.array(fc.constantFrom('인용', '확인', 'tag'), { maxLength: 3 }),
    colour,
    page: fc.record({
      url: fc.constantFrom('https://news.example/1', 'http://other.example/2?a=b'),
      title: fc.string(),
      outlet: fc.constantFrom('예시일보', null),
      publishedAt: fc.constant(null),
    }),
    anchor: fc.option(fc.record({ exact: fc.string(), prefix: fc.string(), suffix: fc.string() })),
  })
  .map((note) => v.parse(newNoteSchema, note));

/** Any UTF-16 units, also halves of surrogate pairs. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));
