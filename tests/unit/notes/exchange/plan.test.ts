import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../lib/notes/exchange/plan.ts';
import type { Note } from '../../../../lib/notes/types.ts';
import { anyStoredNote } from './any-stored-note.ts';

const [note] = fc.sample(anyStoredNote, { numRuns: 1, seed: 1 });
if (note === undefined) throw new Error('no note');
const base: Note = { ...note, revision: 2, text: '글', participants: ['kt'] };

const today = (id: string) => (id === 'old-name' ? 'upstage' : id);

const planned = (notes: Note[], current?: Note) =>
  planImport({ notes, problems: [] }, (id) => (id === current?.id ? current : undefined), today);

describe('an import', () => {
  it.each([
    ['new', undefined],
    ['same', structuredClone(base)],
    ['newer', { ...base, revision: 1, text: '앞선 글' }],
    ['older', { ...base, revision: 3, text: '나중 글' }],
    ['conflict', { ...base, text: '다른 글' }],
  ])('says that a note is %s', (kind, current) => {
    const { items, problems } = planned([base], current);
    expect(problems).toEqual([]);
    expect(items).toEqual([{ kind, note: base, ...(current && { current }) }]);
  });

  it('takes a participant’s old id and its new one for the same', () => {
    const file = { ...base, participants: ['old-name', 'upstage', 'kt'] };
    const here = { ...base, participants: ['upstage', 'kt'] };
    expect(planned([file], here).items).toMatchObject([{ kind: 'same' }]);
  });

  it('takes keys in any order for the same note', () => {
    const turned = Object.fromEntries(Object.entries(base).reverse()) as unknown as Note;
    expect(planned([turned], base).items).toMatchObject([{ kind: 'same' }]);
  });

  it('takes the later one of a note that stands in the file twice', () => {
    const later = { ...base, revision: 3 };
    expect(planned([later, base]).items).toEqual([{ kind: 'new', note: later }]);
    expect(planned([base, later]).items).toEqual([{ kind: 'new', note: later }]);
    expect(planned([base, structuredClone(base)]).items).toHaveLength(1);
    expect(planned([base, { ...base, text: '다른 글' }]).problems).toMatchObject([
      { place: base.id },
    ]);
  });

  it('passes on what was wrong with the file', () => {
    const problems = [{ place: 'row 2', reason: 'is no note' }];
    expect(planImport({ notes: [], problems }, () => undefined, today).problems).toEqual(problems);
  });

  it('of what is here changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyStoredNote, { selector: ({ id }) => id, maxLength: 5 }),
        (notes) => {
          const here = new Map(notes.map((one) => [one.id, one]));
          const { items } = planImport({ notes, problems: [] }, (id) => here.get(id), today);
          expect(items.map(({ kind }) => kind)).toEqual(notes.map(() => 'same'));
        },
      ),
    );
  });
});
