import fc from 'fast-check';
import { strToU8 } from 'fflate';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { exportFile } from '../../../../lib/notes/exchange/export-file.ts';
import { readFiles } from '../../../../lib/notes/exchange/read-files.ts';
import { noteSchema } from '../../../../lib/notes/schema.ts';
import { anyStoredNote } from '../exchange/any-stored-note.ts';
import { share } from './runs.ts';

/** A change of a file as disks, networks, editors and foes make them. */
const damage: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  fc.record({ at: fc.nat(), bit: fc.nat(7) }).map(({ at, bit }) => (bytes: Uint8Array) => {
    const copy = bytes.slice();
    const where = at % Math.max(1, copy.length);
    copy[where] = (copy[where] ?? 0) ^ (1 << bit);
    return copy;
  }),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(0, at % (bytes.length + 1))),
  fc
    .record({ from: fc.nat(), length: fc.nat(200) })
    .map(({ from, length }) => (bytes: Uint8Array) => {
      const start = from % (bytes.length + 1);
      return new Uint8Array([...bytes.slice(0, start), ...bytes.slice(start + length)]);
    }),
  fc
    .record({ at: fc.nat(), what: fc.uint8Array({ maxLength: 40 }) })
    .map(({ at, what }) => (bytes: Uint8Array) => {
      const start = at % (bytes.length + 1);
      return new Uint8Array([...bytes.slice(0, start), ...what, ...bytes.slice(start)]);
    }),
);

/** A word of a file with another in its place: valid syntax, wrong meaning. */
const swap = fc
  .tuple(
    fc.constantFrom(
      '"id"',
      '"notes"',
      '"revision"',
      '"type"',
      'Annotation',
      'id,',
      'tags:',
      '[',
      '{',
    ),
    fc.constantFrom('""', '"__proto__"', 'null', '-1', '1e999', '[[[[', '{}', '\u0000', '"id"'),
  )
  .map(
    ([from, to]) =>
      (bytes: Uint8Array) =>
        strToU8(new TextDecoder().decode(bytes).replace(from, to)),
  );

const file = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.json().map((text) => strToU8(text)) },
  {
    weight: 8,
    arbitrary: fc
      .record({
        notes: fc.array(anyStoredNote, { maxLength: 2 }),
        format: fc.constantFrom('json', 'csv', 'markdown', 'w3c'),
        damages: fc.array(fc.oneof(damage, swap), { minLength: 1, maxLength: 3 }),
      })
      .map(({ notes, format, damages }) => {
        const extras = { exportedAt: '2026-01-05T09:00:00.000Z', damaged: [] };
        const { content } = exportFile(notes, format, extras);
        const bytes = typeof content === 'string' ? strToU8(content) : content;
        return damages.reduce((spoilt, change) => change(spoilt), bytes);
      }),
  },
);

const { numRuns, timeout } = share(0.6);

it(
  `${numRuns} random or damaged files are read as valid notes or as problems with a reason`,
  () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom('a.json', 'a.csv', 'a.md', 'a.zip'), file, (name, bytes) => {
        const { notes, problems } = readFiles([{ name, bytes }]);
        for (const note of notes) expect(v.is(noteSchema, note)).toBe(true);
        for (const { place, reason } of problems) {
          expect(place).toBeTypeOf('string');
          expect(reason).not.toBe('');
        }
        if (problems.length > 0) refused++;
      }),
      { numRuns },
    );
    // Most of them are no notes any more: the damage does damage.
    expect(refused).toBeGreaterThan(numRuns / 3);
  },
  timeout,
);
