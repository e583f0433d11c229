import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureFirefox } from '../../../lib/cli/browsers/ensure.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';
import type { Note, NotesResult } from '../../../lib/notes/types.ts';
import { KillableFirefox } from './killable-firefox.ts';
import { type Acknowledged, runWriters } from './writers.ts';

const KILLS = Number(process.env.KILL_FIREFOX ?? 10);

const WRITERS = 4;

interface AcknowledgingPage {
  acknowledged: Acknowledged[];
  acknowledge: (what: Acknowledged) => Promise<void>;
}

/** What the page has seen acknowledged since it was last asked. */
function takeAcknowledged(page: Page): Promise<Acknowledged[]> {
  return page.evaluate(() => (globalThis as unknown as AcknowledgingPage).acknowledged.splice(0));
}

async function startWriting(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world = globalThis as unknown as AcknowledgingPage;
    world.acknowledged = [];
    world.acknowledge = async (what) => {
      world.acknowledged.push(what);
    };
  });
  await page.evaluate(runWriters, WRITERS);
}

async function storedNotes(page: Page): Promise<Note[]> {
  const { res } = await page.evaluate(async () => {
    const message = { id: 1, type: 'notes.list', data: {}, timestamp: Date.now() };
    return chrome.runtime.sendMessage(message) as Promise<{ res: NotesResult<Note[]> }>;
  });
  if (!res.ok) throw new Error(JSON.stringify(res.error));
  return res.value;
}

describe('in Firefox', () => {
  let firefox: KillableFirefox;

  beforeAll(async () => {
    const extension = await buildExtension('.output/kill', 'korean', 'firefox');
    const executable = await ensureFirefox(console.log);
    firefox = await KillableFirefox.make({ executable, extension });
  }, 120_000);

  afterAll(() => firefox.end());

  it(
    `every acknowledged note is there after the browser was killed ${KILLS} times while it wrote`,
    async () => {
      const acknowledged = new Map<string, Acknowledged>();
      let page = await firefox.start();
      for (let kill = 0; kill < KILLS; kill++) {
        await startWriting(page);
        const before = acknowledged.size;
        const moment = performance.now() + Math.random() * 250;
        // Asked as often as it answers: what is acknowledged after the last answer is not known of.
        while (acknowledged.size === before || performance.now() < moment) {
          for (const one of await takeAcknowledged(page)) acknowledged.set(one.id, one);
        }
        await firefox.kill();
        page = await firefox.start();
        const notes = await storedNotes(page);
        const stored = new Map(notes.map((note) => [note.id, note]));
        expect(stored.size).toBe(notes.length);
        const lost = [...acknowledged.values()].filter(
          ({ id, revision }) => (stored.get(id)?.revision ?? 0) < revision,
        );
        expect(lost).toEqual([]);
        const torn = notes.filter(
          ({ id, revision, text }) => text !== `${id}/${revision} `.repeat(100),
        );
        expect(torn).toEqual([]);
      }
      console.log(`${KILLS} kills: ${acknowledged.size} notes acknowledged`);
    },
    60_000 + KILLS * 30_000,
  );
});
