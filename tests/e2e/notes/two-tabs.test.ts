import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Note, NotesResult } from '../../../lib/notes/types.ts';
import { test } from '../harness/index.ts';
import { ask } from './writers.ts';

/** In each of the two tabs. */
const ADDS = 250;
const SHARED = 50;
const EDITS_OF_EACH = 5;

function newNote(id: string, text: string) {
  const page = { url: `https://news.example/${id}`, title: '', outlet: null, publishedAt: null };
  return { id, text, tags: [], colour: null, participants: ['kt'], page, anchor: null };
}

/** Sends all at once; the answers of those that were refused. */
function addAll(page: Page, notes: ReturnType<typeof newNote>[]): Promise<unknown[]> {
  return page.evaluate(async (all) => {
    const answers = await Promise.all(
      all.map((data) =>
        chrome.runtime.sendMessage({ id: 1, type: 'notes.add', data, timestamp: Date.now() }),
      ),
    );
    return answers.filter(({ res }) => !res?.ok);
  }, notes);
}

/**
 * Has a tab add words to each of the notes, all notes at once. Where the other tab was faster, the
 * word goes to what that one wrote, as a reader does who is shown both texts. Counts the conflicts.
 */
function editAll(page: Page, ids: string[], words: string[]): Promise<number> {
  return page.evaluate(
    async ([all, own]) => {
      let conflicts = 0;
      const append = async (current: Note, word: string): Promise<Note> => {
        const { id, revision, tags, colour } = current;
        const data = { id, revision, tags, colour, text: `${current.text} ${word}` };
        const message = { id: 1, type: 'notes.edit', data, timestamp: Date.now() };
        const { res } = await chrome.runtime.sendMessage(message);
        if (res.ok) return res.value;
        if (res.error.code !== 'conflict') throw new Error(JSON.stringify(res));
        conflicts += 1;
        return append(res.error.current, word);
      };
      await Promise.all(
        all.map(async (id) => {
          let current = { id, revision: 1, text: '', tags: [], colour: null } as unknown as Note;
          for (const word of own) current = await append(current, word);
        }),
      );
      return conflicts;
    },
    [ids, words] as const,
  );
}

async function listed(page: Page): Promise<Note[]> {
  const answer = (await ask(page, 'notes.list', {})) as NotesResult<Note[]>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

test('two tabs that add and edit a thousand times at once lose nothing', async ({ lens }) => {
  const tabs = [await lens.openPage('popup.html'), await lens.openPage('popup.html')] as const;
  const own = tabs.map((_, tab) =>
    Array.from({ length: ADDS }, (_, i) => newNote(crypto.randomUUID(), `${tab}/${i}`)),
  );
  const shared = Array.from({ length: SHARED }, () => newNote(crypto.randomUUID(), ''));
  expect(await addAll(tabs[0], shared)).toEqual([]);
  const ids = shared.map(({ id }) => id);
  const wordsOf = (tab: number) => Array.from({ length: EDITS_OF_EACH }, (_, i) => `${tab}:${i}`);

  const [, conflicts] = await Promise.all([
    Promise.all(tabs.map((page, tab) => addAll(page, own[tab] ?? []))).then((refused) =>
      expect(refused).toEqual([[], []]),
    ),
    Promise.all(tabs.map((page, tab) => editAll(page, ids, wordsOf(tab)))),
  ]);

  // They did meet: without a conflict the test would show nothing.
  expect(Math.max(...conflicts)).toBeGreaterThan(0);
  const stored = new Map((await listed(tabs[1])).map((note) => [note.id, note]));
  expect(stored.size).toBe(2 * ADDS + SHARED);
  for (const { id, text } of own.flat()) expect(stored.get(id)?.text).toBe(text);
  for (const id of ids) {
    const words = stored.get(id)?.text.trim().split(' ');
    expect(words?.toSorted()).toEqual([...wordsOf(0), ...wordsOf(1)]);
    expect(stored.get(id)?.revision).toBe(1 + 2 * EDITS_OF_EACH);
  }
});
