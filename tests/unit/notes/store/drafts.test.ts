import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../lib/notes/limits.ts';
import type { Draft, DraftPlace } from '../../../../lib/notes/types.ts';
import { newNote } from './any-note.ts';
import { answerOf, type OpenStore, openStore } from './open-store.ts';

let open: OpenStore;

beforeEach(() => {
  open = openStore();
});

const place: DraftPlace = { kind: 'new', participant: 'kt', url: 'https://news.example/1' };
const { id } = newNote();
const draft: Draft = { place, id, revision: null, text: '쓰다 만', tags: [], colour: null };
const draftAt = async (where: DraftPlace) => answerOf(await open.reopen().getDraft(where));

describe('a draft', () => {
  it('is there when everything else is gone', async () => {
    answerOf(await open.store.putDraft(draft));
    expect(await draftAt(place)).toEqual(draft);
    answerOf(await open.store.putDraft({ ...draft, text: '쓰다 만 글' }));
    expect(await draftAt(place)).toEqual({ ...draft, text: '쓰다 만 글' });
  });

  it('belongs to its place alone', async () => {
    answerOf(await open.store.putDraft(draft));
    expect(await draftAt({ ...place, participant: 'kaist' })).toBeNull();
    expect(await draftAt({ ...place, participant: null })).toBeNull();
    expect(await draftAt({ ...place, url: 'https://news.example/2' })).toBeNull();
    expect(await draftAt({ kind: 'edit', id })).toBeNull();
  });

  it('goes when it is thrown away, and when it is saved', async () => {
    answerOf(await open.store.putDraft(draft));
    answerOf(await open.store.dropDraft(place));
    expect(await draftAt(place)).toBeNull();
    answerOf(await open.store.putDraft({ ...draft, text: `${draft.text} ` }));
    answerOf(await open.store.add(newNote({ id, text: draft.text })));
    expect(await draftAt(place)).toBeNull();
  });

  it('that comes after its note was saved is none', async () => {
    answerOf(await open.store.add(newNote({ id, text: draft.text })));
    answerOf(await open.store.putDraft({ ...draft, text: `${draft.text}\n` }));
    expect(await draftAt(place)).toBeNull();
  });

  // Two tabs have the same draft; one saves it, the other has written on.
  it.each(['before', 'after'])(
    'written on %s another tab saves it stays, as a note of its own',
    async (when) => {
      const longer = { ...draft, text: '쓰다 만 글을 더 쓰다' };
      if (when === 'before') answerOf(await open.store.putDraft(longer));
      answerOf(await open.store.add(newNote({ id, text: draft.text })));
      if (when === 'after') answerOf(await open.store.putDraft(longer));
      const found = await draftAt(place);
      expect(found).toEqual({ ...longer, id: found?.id });
      answerOf(await open.store.add(newNote({ id: found?.id ?? id, text: longer.text })));
      expect(await draftAt(place)).toBeNull();
      expect(answerOf(await open.store.list({})).map(({ text }) => text)).toEqual(
        expect.arrayContaining([draft.text, longer.text]),
      );
    },
  );

  it('of a change stays when another tab saves another one', async () => {
    answerOf(await open.store.add(newNote({ id })));
    const change = { id, revision: 1, text: '내 고침', tags: [], colour: null };
    const edit: DraftPlace = { kind: 'edit', id };
    answerOf(await open.store.putDraft({ ...change, place: edit }));
    answerOf(await open.store.edit({ ...change, text: '다른 고침' }));
    expect(await draftAt(edit)).toEqual({ ...change, place: edit });
  });

  it('of a change stays until the change is saved, also over somebody else’s', async () => {
    const note = answerOf(await open.store.add(newNote({ id })));
    const change = { id, revision: 1, text: '내 고침', tags: [], colour: null };
    const edit: DraftPlace = { kind: 'edit', id };
    answerOf(await open.store.delete(id));
    answerOf(await open.store.restore(id));
    answerOf(await open.store.putDraft({ ...change, place: edit }));
    expect(await draftAt(edit)).toEqual({ ...change, place: edit });
    expect(await open.store.edit(change)).toMatchObject({ error: { code: 'conflict' } });
    expect(await draftAt(edit)).not.toBeNull();
    answerOf(await open.store.edit({ ...change, revision: note.revision + 2 }));
    expect(await draftAt(edit)).toBeNull();
  });

  it('makes room for newer ones, the oldest first', async () => {
    const at = (i: number): DraftPlace => ({ ...place, url: `https://news.example/${i}` });
    for (let i = 0; i <= LIMITS.drafts; i++) {
      open.clock.now += 1;
      answerOf(await open.store.putDraft({ ...draft, place: at(i) }));
    }
    expect(await draftAt(at(0))).toBeNull();
    expect(await draftAt(at(1))).not.toBeNull();
    expect(await draftAt(at(LIMITS.drafts))).not.toBeNull();
  });
});
