import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Refusals } from '../../../lib/messages/protocol.ts';
import type { Note, NotesResult, StoreState } from '../../../lib/notes/types.ts';
import { KillableBrowser } from './killable.ts';
import { type Acknowledged, ask, startWriters } from './writers.ts';

/** `npm run test:kill` kills more often. */
const STOPS = Number(process.env.KILL_STOPS ?? 300);
const KILLS = Number(process.env.KILL_KILLS ?? 20);

const WRITERS = 4;

/** A random moment within the time that a few writes take. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 250));

let browser: KillableBrowser;
let page: Page;
/** The last acknowledged revision and text of each note. */
const acknowledged = new Map<string, Acknowledged>();

async function start(): Promise<void> {
  page = await browser.start();
  await page.exposeFunction('acknowledge', (what: Acknowledged) => {
    acknowledged.set(what.id, what);
  });
}

/** How many messages that it does not know this worker has got in its life. */
async function unknownMessages(): Promise<number> {
  return ((await ask(page, 'worker.refusals')) as Refusals).unknown;
}

/** Everything that was acknowledged is there, whole and once. */
async function expectNothingLost(): Promise<void> {
  const state = (await ask(page, 'notes.state')) as NotesResult<StoreState>;
  expect(state).toMatchObject({ ok: true, value: { damaged: 0, inBin: 0 } });
  const answer = (await ask(page, 'notes.list', {})) as NotesResult<Note[]>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const stored = new Map(answer.value.map((note) => [note.id, note]));
  expect(stored.size).toBe(answer.value.length);
  const lost = [...acknowledged.values()].filter(({ id, revision }) => {
    const note = stored.get(id);
    return note === undefined || note.revision < revision;
  });
  expect(lost).toEqual([]);
  // Written and not acknowledged is allowed; half written is not.
  const torn = answer.value.filter(
    ({ id, revision, text }) => text !== `${id}/${revision} `.repeat(100),
  );
  expect(torn).toEqual([]);
}

beforeAll(async () => {
  browser = await KillableBrowser.make({
    executable: inject('executable'),
    extension: inject('extension'),
  });
  await start();
});

afterAll(() => browser.end());

describe('every acknowledged note is there', () => {
  it(
    `after the worker was stopped ${STOPS} times while it wrote`,
    async () => {
      const writing = await startWriters(page, WRITERS);
      for (let stop = 0; stop < STOPS; stop++) {
        await aMoment();
        // Counted by the worker that is about to die: its successor knows nothing of it.
        await ask(page, 'nobody.knows').catch(() => undefined);
        expect(await unknownMessages()).toBe(1);
        await browser.stopWorkers(page);
        expect(await unknownMessages()).toBe(0);
      }
      await writing.stop();
      console.log(
        `${STOPS} stops: ${acknowledged.size} notes acknowledged, ${await writing.retries()} requests sent again`,
      );
      expect(acknowledged.size).toBeGreaterThan(STOPS);
      await expectNothingLost();
    },
    60_000 + STOPS * 3000,
  );

  it(
    `after the browser was killed ${KILLS} times while it wrote`,
    async () => {
      for (let kill = 0; kill < KILLS; kill++) {
        const before = acknowledged.size;
        await startWriters(page, WRITERS);
        await expect.poll(() => acknowledged.size).toBeGreaterThan(before);
        await aMoment();
        await browser.kill();
        await start();
        await expectNothingLost();
      }
      console.log(`${KILLS} kills: ${acknowledged.size} notes acknowledged`);
    },
    60_000 + KILLS * 20_000,
  );
});
