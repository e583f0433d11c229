import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/notes/limits.ts';
import { draftSchema, newNoteSchema, noteSchema } from '../../../lib/notes/schema.ts';
import { anyUnits, newNote } from './store/any-note.ts';

const withPage = (page: Partial<ReturnType<typeof newNote>['page']>) =>
  newNote({ page: { ...newNote().page, ...page } });

describe('a note from outside', () => {
  it.each([
    ['a script as its page', withPage({ url: 'javascript:alert(1)' })],
    ['a page of no web', withPage({ url: 'chrome://settings' })],
    ['an endless text', newNote({ text: 'ㄱ'.repeat(LIMITS.text + 1) })],
    ['too many tags', newNote({ tags: Array(LIMITS.tags + 1).fill('a') })],
    ['an empty tag', newNote({ tags: [''] })],
    ['an id of its own kind', newNote({ id: '1' })],
    ['a colour of its own', newNote({ colour: 'red' as 'pink' })],
    [
      'an anchor that ends before it starts',
      newNote({ anchor: { exact: '', prefix: '', suffix: '', position: { start: 2, end: 1 } } }),
    ],
  ])('with %s is refused', (_name, note) => {
    expect(v.safeParse(newNoteSchema, note).success).toBe(false);
  });

  it('loses what would deceive the eye in a title, and stays text where it looks like markup', () => {
    const title = '  \u202e<b>정예팀\u0000</b>\n 발표 ';
    expect(v.parse(newNoteSchema, withPage({ title })).page.title).toBe('<b>정예팀</b> 발표');
  });

  it('loses a tag that is blank and one that is there already', () => {
    expect(v.parse(newNoteSchema, newNote({ tags: [' ', 'a', ' a '] })).tags).toEqual(['a']);
  });

  it('is cut, not refused, where a page’s title has no end', () => {
    const { page } = v.parse(newNoteSchema, withPage({ title: '가'.repeat(10_000) }));
    expect(page.title).toHaveLength(LIMITS.title);
  });

  it('is the same after a second look', () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (text, title) => {
        const once = v.parse(newNoteSchema, { ...withPage({ title }), text });
        expect(v.parse(newNoteSchema, once)).toEqual(once);
      }),
    );
  });

  it('brings no field that a note does not have', () => {
    expect(v.parse(newNoteSchema, { ...newNote(), revision: 9 })).not.toHaveProperty('revision');
  });
});

it('is readable or not, whatever it is, and never a crash', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      for (const schema of [newNoteSchema, noteSchema, draftSchema]) {
        expect(typeof v.safeParse(schema, data).success).toBe('boolean');
      }
    }),
  );
});
