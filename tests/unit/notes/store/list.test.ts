import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Note, NotesQuery } from '../../../../lib/notes/types.ts';
import { anyNote, newNote } from './any-note.ts';
import { answerOf, type OpenStore, openStore } from './open-store.ts';

let open: OpenStore;

beforeEach(() => {
  open = openStore();
});

describe('a list', () => {
  it('has the newest first, of one page where asked', async () => {
    const elsewhere = { ...newNote().page, url: 'https://news.example/2' };
    const notes: Note[] = [];
    for (const page of [newNote().page, elsewhere, newNote().page]) {
      notes.unshift(answerOf(await open.store.add(newNote({ page }))));
      open.clock.now += 1000;
    }
    expect(answerOf(await open.store.list({}))).toEqual(notes);
    expect(answerOf(await open.store.list({ page: elsewhere.url }))).toEqual([notes[1]]);
  });

  it('finds a participant under every id it ever had, and names it by today’s', async () => {
    answerOf(await open.store.add(newNote({ participants: ['old-name', 'kt', 'upstage'] })));
    answerOf(await open.store.add(newNote({ participants: ['kt'] })));
    for (const participant of ['upstage', 'old-name']) {
      const found = answerOf(await open.store.list({ participant }));
      expect(found.map(({ participants }) => participants)).toEqual([['upstage', 'kt']]);
    }
    expect(answerOf(await open.store.list({ participant: 'kt' }))).toHaveLength(2);
  });

  it('shows in the bin the last deleted first', async () => {
    const first = answerOf(await open.store.add(newNote()));
    open.clock.now += 1000;
    const second = answerOf(await open.store.add(newNote()));
    await open.store.delete(second.id);
    open.clock.now += 1000;
    await open.store.delete(first.id);
    const bin = answerOf(await open.store.list({ bin: true }));
    expect(bin.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('in pages is the list, whatever their size, also for notes of one instant', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 15 }),
        fc.array(fc.integer({ min: 0, max: 1 })),
        fc.array(fc.nat(14)),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom<NotesQuery>(
          {},
          { order: 'oldest' },
          { bin: true },
          { participant: 'upstage' },
          { participant: 'upstage', order: 'oldest' },
        ),
        async (notes, steps, deleted, limit, query) => {
          open = openStore();
          for (const [i, note] of notes.entries()) {
            open.clock.now += steps[i] ?? 0;
            answerOf(await open.store.add(note));
          }
          for (const i of deleted) {
            const id = notes[i]?.id;
            if (id !== undefined) answerOf(await open.store.delete(id));
          }
          const whole = answerOf(await open.store.list(query));
          const pages: Note[] = [];
          while (true) {
            const last = pages.at(-1);
            const time = ('bin' in query ? last?.deletedAt : last?.createdAt) ?? '';
            const before = last && { before: { time, id: last.id } };
            const page = answerOf(await open.store.list({ ...query, limit, ...before }));
            expect(page.length).toBeLessThanOrEqual(limit);
            if (page.length === 0) break;
            pages.push(...page);
          }
          expect(pages).toEqual(whole);
          if (query.order === 'oldest') {
            const newest = answerOf(await open.store.list({ ...query, order: 'newest' }));
            expect(whole).toEqual(newest.toReversed());
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
