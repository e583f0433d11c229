import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NewNote, Note, NotesResult } from '../../../../lib/notes/types.ts';
import { anyNote } from './any-note.ts';
import { answerOf, openStore } from './open-store.ts';

type Step =
  | { do: 'add'; which: number }
  | { do: 'edit'; which: number; text: string; stale: boolean }
  | { do: 'delete' | 'restore'; which: number }
  | { do: 'restart' };

const which = fc.nat(4);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), which }),
  fc.record({
    do: fc.constant('edit' as const),
    which,
    text: fc.string(),
    stale: fc.boolean(),
  }),
  fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), which }),
  fc.record({ do: fc.constant('restart' as const) }),
);

const today = (note: NewNote) => [
  ...new Set(note.participants.map((id) => (id === 'old-name' ? 'upstage' : id))),
];

it('add, edit, delete, restore and restart in any order leave what was acknowledged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyNote, { selector: ({ id }) => id, minLength: 5, maxLength: 5 }),
      fc.array(step, { maxLength: 25 }),
      async (notes, steps) => {
        const { store: first, reopen, clock } = openStore();
        let store = first;
        const acknowledged = new Map<string, Note>();
        for (const one of steps) {
          clock.now += 1;
          if (one.do === 'restart') {
            await store.close();
            store = reopen();
            continue;
          }
          const note = notes[one.which];
          if (note === undefined) continue;
          const before = acknowledged.get(note.id);
          let answer: NotesResult<Note>;
          if (one.do === 'add') answer = await store.add(note);
          else if (one.do === 'edit') {
            const revision = (before?.revision ?? 1) - (one.stale ? 1 : 0);
            const { id, tags, colour } = note;
            answer = await store.edit({ id, revision, text: one.text, tags, colour });
          } else answer = await store[one.do](note.id);

          if (answer.ok) {
            // Each acknowledged change is one revision; a repeated one is none.
            expect(answer.value.revision - (before?.revision ?? 0)).toBeOneOf([0, 1]);
            expect(answer.value.participants).toEqual(today(note));
            acknowledged.set(note.id, answer.value);
          } else if (answer.error.code === 'conflict') {
            expect(answer.error.current).toEqual(before);
          } else {
            expect(answer.error).toEqual({ code: 'not-found', id: note.id });
            expect(before).toBeUndefined();
          }
        }
        const kept = [...acknowledged.values()];
        const byId = (a: Note, b: Note) => (a.id < b.id ? -1 : 1);
        const read = reopen();
        for (const bin of [false, true]) {
          const listed = answerOf(await read.list({ bin })).sort(byId);
          expect(listed).toEqual(kept.filter((n) => (n.deletedAt !== null) === bin).sort(byId));
        }
      },
    ),
  );
});
