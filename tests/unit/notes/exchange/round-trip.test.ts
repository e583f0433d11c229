import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../lib/notes/exchange/csv.ts';
import { writeJson } from '../../../../lib/notes/exchange/json.ts';
import { writeMarkdown } from '../../../../lib/notes/exchange/markdown.ts';
import { readFile } from '../../../../lib/notes/exchange/read-file.ts';
import { writeW3c } from '../../../../lib/notes/exchange/w3c.ts';
import type { Note } from '../../../../lib/notes/types.ts';
import { anyStoredNote } from './any-stored-note.ts';

const exportedAt = '2026-01-05T09:00:00.000Z';
const id = '01980a6f-8000-7000-8000-00000000000a';

const kinds: [string, string, (notes: Note[]) => string][] = [
  ['JSON', 'notes.json', (notes) => writeJson(notes, { exportedAt, damaged: [] })],
  ['CSV', 'notes.csv', writeCsv],
  ['W3C annotations', 'notes.jsonld', (notes) => writeW3c(notes, { id, exportedAt })],
];

describe('notes that go out and come in again', () => {
  it.each(kinds)('are the same as %s', (_kind, name, write) => {
    fc.assert(
      fc.property(fc.array(anyStoredNote, { maxLength: 5 }), (notes) => {
        expect(readFile(name, write(notes))).toEqual({ notes, problems: [] });
      }),
    );
  });

  it('are the same as Markdown, a file each', () => {
    fc.assert(
      fc.property(anyStoredNote, (note) => {
        expect(readFile('note.md', writeMarkdown(note))).toEqual({ notes: [note], problems: [] });
      }),
    );
  });

  it.each(kinds)(
    'are read or refused, never a crash, when the %s is damaged',
    (_kind, name, write) => {
      fc.assert(
        fc.property(
          fc.array(anyStoredNote, { minLength: 1, maxLength: 3 }),
          fc.nat(),
          fc.nat(20),
          fc.string(),
          (notes, at, length, instead) => {
            const whole = write(notes);
            const start = at % whole.length;
            const damaged = whole.slice(0, start) + instead + whole.slice(start + length);
            for (const { place, reason } of readFile(name, damaged).problems) {
              expect(typeof place).toBe('string');
              expect(reason).not.toBe('');
            }
          },
        ),
      );
    },
  );

  it('are refused, never a crash, whatever a file holds', () => {
    const file = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(file, fc.constantFrom('a.json', 'a.csv', 'a.md', 'a'), (text, name) => {
        expect(readFile(name, text).notes).toEqual([]);
      }),
    );
  });
});
