import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { noteSchema } from '../../../../lib/notes/schema.ts';
import { DATABASE_NAME } from '../../../../lib/notes/store/connection.ts';
import { createNotesStore } from '../../../../lib/notes/store/store.ts';
import { anyStoredNote } from '../exchange/any-stored-note.ts';
import { frozenNotes, makeFrozenV1 } from '../store/frozen/v1.ts';
import { answerOf } from '../store/open-store.ts';
import { share } from './runs.ts';

/** A record that an older version, or a fault, may have left: whole, spoilt in one field, or anything. */
const record = fc.oneof(
  anyStoredNote,
  fc
    .record({
      note: anyStoredNote,
      field: fc.constantFrom('text', 'page', 'createdAt', 'deletedAt', 'participants', 'revision'),
      wrong: fc.oneof(fc.constantFrom(undefined, null, '', 0, {}), fc.jsonValue()),
    })
    .map(({ note, field, wrong }) => ({ ...note, [field]: wrong })),
  fc.record({ id: fc.uuid(), rest: fc.jsonValue() }),
);

const { numRuns, timeout } = share(0.05);

it(
  `${numRuns} databases of version 1 with any records open, and each record is listed or set aside`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 6 }),
        async (records) => {
          vi.stubGlobal('indexedDB', new IDBFactory());
          await makeFrozenV1(DATABASE_NAME);
          const db = await openDB(DATABASE_NAME);
          const tx = db.transaction('notes', 'readwrite');
          await Promise.all(records.map((one) => tx.store.put(one)));
          await tx.done;
          db.close();
          const store = createNotesStore({
            now: () => Date.parse('2026-01-06T00:00:00.000Z'),
            currentId: (id) => id,
            onChanged: () => {},
            estimate: async () => ({ persisted: true, unlimited: true, usage: null, quota: null }),
          });
          const listed = [
            ...answerOf(await store.list({})),
            ...answerOf(await store.list({ bin: true })),
          ];
          const aside = answerOf(await store.damaged()) as { id: string }[];
          await store.close();
          // The bin empties by itself of what has lain there for thirty days.
          const old = records.filter(
            ({ id }) => ![...listed, ...aside].some((there) => there.id === id),
          );
          for (const one of old) {
            const { deletedAt } = v.parse(noteSchema, one);
            expect((deletedAt ?? '9999') < '2025-12-07T00:00:00.000Z').toBe(true);
          }
          expect(listed.length + aside.length + old.length).toBe(
            records.length + frozenNotes.length,
          );
        },
      ),
      { numRuns },
    );
  },
  timeout,
);
