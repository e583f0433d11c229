import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureChromium } from '../../../lib/cli/browsers/ensure.ts';
import { type Launched, launchWithExtension } from '../../../lib/cli/browsers/launch.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';
import { median } from '../../../lib/cli/measure/hover-time.ts';
import { LIMITS } from '../../../lib/notes/limits.ts';
import { parseQuery } from '../../../lib/notes/search/query.ts';
import type { NotesSearch, SearchAnswer } from '../../../lib/notes/types.ts';
import { sampleNotes } from '../popup/sample-notes.ts';
import { markdown, short } from '../table.ts';

const FULL = { few: 1_000, many: 100_000, rounds: 5 };
const QUICK = { few: 1_000, many: 10_000, rounds: 3 };

/** Milliseconds by what was done. */
type Times = Record<string, number>;

/** What the store's work takes with many notes, against few: in one run, each in its own browser. */
export async function benchNotes(quick: boolean): Promise<void> {
  const { few, many, rounds } = quick ? QUICK : FULL;
  const executable = await ensureChromium(console.error);
  const extension = await buildExtension('.output/bench', 'all languages');
  const found: Times[] = [];
  for (const count of [few, many]) {
    const profile = await mkdtemp(join(tmpdir(), 'k-ai-lens-bench-'));
    const browser = await launchWithExtension({ executable, extension, profile, headless: true });
    found.push(await timesWith(browser, count, rounds));
    await browser.context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const [a = {}, b = {}] = found;
  const names = [few, many].map((count) => `${count.toLocaleString('en')} notes`);
  const rows = Object.keys(b).map((label) => {
    const [x = 0, y = 0] = [a[label], b[label]];
    return [label, short(x), short(y), short(y / x)];
  });
  console.log(markdown(['Notes, median (ms, or MB)', ...names, 'ratio'], rows));
}

async function timesWith(
  { context, extensionId }: Launched,
  count: number,
  rounds: number,
): Promise<Times> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const entries = sampleNotes(count);
  const imported = await timed(async () => {
    for (let at = 0; at < entries.length; at += LIMITS.importEntries) {
      await ask(page, 'notes.import', { entries: entries.slice(at, at + LIMITS.importEntries) });
    }
  });
  const times: Times = { 'import of all': imported };
  /** What goes through all notes is done fewer times. */
  const measure = async (label: string, work: () => Promise<unknown>, repeats = rounds) => {
    const taken: number[] = [];
    for (let round = 0; round < repeats; round++) taken.push(await timed(work));
    times[label] = median(taken);
    console.error(`${count} notes, ${label}: ${short(times[label])}`);
  };
  const [sample] = entries;
  if (!sample) throw new Error('no notes');
  const { createdAt: _, changedAt: __, revision: ___, deletedAt: ____, ...note } = sample.note;
  await measure('add one', () => ask(page, 'notes.add', { ...note, id: crypto.randomUUID() }));
  await measure('list the newest 50', () => ask(page, 'notes.list', { limit: 50 }));
  await measure('list 50 of a participant', () =>
    ask(page, 'notes.list', { participant: 'kaist', limit: 50 }),
  );
  await measure('search, first hits', () => firstHits(page, '브리핑'));
  await measure('search for nothing, to the end', () => allHits(page, '없는낱말'), 1);
  await measure('search by initials, to the end', () => allHits(page, 'ㄲㅃㄸㅉ'), 1);
  await measure('export as JSON', () => exportJson(page), 1);
  times['on disk, MB'] = await storedMegabytes(page);
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function ask(page: Page, type: string, data: unknown): Promise<unknown> {
  const { res } = await page.evaluate(
    ([name, body]) =>
      chrome.runtime.sendMessage({ id: 1, type: name, data: body, timestamp: Date.now() }),
    [type, data] as const,
  );
  if (!res?.ok) throw new Error(`${type}: ${JSON.stringify(res)}`);
  return res.value;
}

function search(page: Page, words: string, before: SearchAnswer['next']): Promise<SearchAnswer> {
  const terms = parseQuery(words, () => []);
  const data: NotesSearch = { terms, limit: 50, ...(before && { before }) };
  return ask(page, 'notes.search', data) as Promise<SearchAnswer>;
}

const firstHits = (page: Page, words: string) => search(page, words, null);

async function allHits(page: Page, words: string): Promise<void> {
  let next: SearchAnswer['next'] = null;
  do {
    ({ next } = await search(page, words, next));
  } while (next !== null);
}

/** As the reader does it: from the press on the button to the file. */
async function exportJson(page: Page): Promise<void> {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator('[data-export="json"]').click();
  await (await coming).path();
}

async function storedMegabytes(page: Page): Promise<number> {
  const { usage = 0 } = (await ask(page, 'notes.state', undefined)) as { usage?: number };
  return usage / 1024 / 1024;
}
