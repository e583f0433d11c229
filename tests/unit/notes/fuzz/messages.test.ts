import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type WorkerMessage, workerRules } from '../../../../lib/messages/worker-rules.ts';
import type { NotesStore } from '../../../../lib/notes/store/store.ts';
import type { NotesResult } from '../../../../lib/notes/types.ts';
import { anyNote, newNote } from '../store/any-note.ts';
import { answerOf, openStore } from '../store/open-store.ts';
import { share } from './runs.ts';

/** What the worker does with each message that writes or reads notes, but for those that delete. */
const handlers = {
  'notes.list': (store: NotesStore, data: never) => store.list(data),
  'notes.search': (store: NotesStore, data: never) => store.search(data),
  'notes.add': (store: NotesStore, data: never) => store.add(data),
  'notes.edit': (store: NotesStore, data: never) => store.edit(data),
  'notes.get': (store: NotesStore, { ids }: { ids: string[] }) => store.getSome(ids),
  'notes.import': (store: NotesStore, { entries }: { entries: never[] }) => store.import(entries),
  'notes.restore': (store: NotesStore, { id }: { id: string }) => store.restore(id),
  'drafts.get': (store: NotesStore, data: never) => store.getDraft(data),
  'drafts.put': (store: NotesStore, data: never) => store.putDraft(data),
  'drafts.drop': (store: NotesStore, data: never) => store.dropDraft(data),
} satisfies Partial<Record<WorkerMessage, unknown>>;

const kept = newNote({ text: '남아야 하는 메모' });

/** Data of any shape, with the keys and values that messages have more often than chance would. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      kept.id,
      'new',
      'edit',
      'any',
      '',
      null,
      undefined,
      -1,
      0.5,
      Number.NaN,
      2 ** 53,
    ),
    fc.constantFrom('2026-01-05T09:00:00.000Z', 'https://news.example/1', 'javascript:0', true),
    fc.string(),
    fc.anything({ maxDepth: 1 }),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...['id', 'ids', 'text', 'tags', 'colour', 'page', 'url', 'anchor', 'exact', 'position'],
        ...[
          'start',
          'end',
          'revision',
          'place',
          'kind',
          'entries',
          'note',
          'over',
          'terms',
          'limit',
        ],
        ...['field', 'before', 'time', 'bin', 'participant', 'participants', '__proto__'],
      ),
      tie('any'),
      { maxKeys: 6 },
    ),
  ),
})).any;

/** A note as an editor sends it, with one field that is anything. */
const spoiltNote = fc
  .record({ note: anyNote, field: fc.constantFrom('id', 'text', 'tags', 'page', 'anchor'), value })
  .map(({ note, field, value: wrong }) => ({ ...note, revision: 1, [field]: wrong }));

const { numRuns, timeout } = share(0.35);

it(
  `${numRuns} random or damaged messages are answered or refused with a place, and lose nothing`,
  async () => {
    const { store } = openStore({ notesPerPage: 1e6, notesPerMinute: 1e6 });
    await store.add(kept);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(handlers) as (keyof typeof handlers)[])),
        fc.oneof(value, spoiltNote),
        async (type, data) => {
          const checked = workerRules[type].check(data);
          if (!checked.ok) {
            refused++;
            expect(checked.place).toBeTypeOf('string');
            expect(checked.reason).not.toBe('');
            return;
          }
          const answer: NotesResult<unknown> = await handlers[type](store, checked.value as never);
          if (!answer.ok) expect(answer.error.code).toBeTypeOf('string');
        },
      ),
      { numRuns },
    );
    expect(refused).toBeGreaterThan(numRuns / 10);
    const [still] = answerOf(await store.getSome([kept.id]));
    expect(still?.deletedAt).toBeNull();
    expect(answerOf(await store.state()).damaged).toBe(0);
  },
  timeout,
);
