import fc from 'fast-check';
import * as v from 'valibot';
import { noteSchema } from '../../../../lib/notes/schema.ts';
import type { Anchor, Note } from '../../../../lib/notes/types.ts';
import { anyNote, anyUnits } from '../store/any-note.ts';

/** What files are most likely to spoil. */
const text = fc.oneof(
  anyUnits,
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '-5',
    '@a',
    '',
    '""',
    '""""',
    'a,"b"\r\nc\n',
    '---\n',
    '> 인용\n\n글',
    'null',
    '[]',
    '😀 업스테이지',
    '\uFEFF글',
    '\\n\\',
    ' 앞뒤 ',
  ),
);

const instant = fc
  .integer({ min: Date.UTC(2025, 0), max: Date.UTC(2030, 0) })
  .map((time) => new Date(time).toISOString());

const anchor: fc.Arbitrary<Anchor | null> = fc.option(
  fc
    .record({
      exact: text,
      prefix: text,
      suffix: text,
      start: fc.option(fc.integer({ min: 200, max: 10_000 })),
      pairsBefore: fc.option(fc.nat(100)),
    })
    .map(({ exact, prefix, suffix, start, pairsBefore }) => {
      if (start === null) return { exact, prefix, suffix };
      const position = { start, end: start + exact.length };
      const pairs = pairsBefore === null ? {} : { pairsBefore };
      return { exact, prefix, suffix, position: { ...position, ...pairs } };
    }),
);

/** Any note as it may lie in the store, also in the bin. */
export const anyStoredNote: fc.Arbitrary<Note> = fc
  .record({
    note: anyNote,
    text,
    title: text,
    outlet: fc.option(text),
    publishedAt: fc.option(fc.constantFrom('2025-08-04', '2025-08-04T10:00:00+09:00', '')),
    tags: fc.array(
      fc.oneof(
        text.filter((tag) => tag !== ''),
        fc.constantFrom('2025', 'a b'),
      ),
      {
        maxLength: 4,
      },
    ),
    participants: fc.array(fc.constantFrom('upstage', 'kt', '이름/둘', '%'), { maxLength: 3 }),
    anchor,
    createdAt: instant,
    changedAt: instant,
    revision: fc.integer({ min: 1, max: 1000 }),
    deletedAt: fc.option(instant),
  })
  .map(({ note, title, outlet, publishedAt, ...fields }) =>
    v.parse(noteSchema, {
      ...note,
      ...fields,
      page: { ...note.page, title, outlet, publishedAt },
    }),
  );
