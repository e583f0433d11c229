import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../../../lib/cli/browsers/ensure.ts';
import { type Launched, launchWithExtension } from '../../../lib/cli/browsers/launch.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';
import { median } from '../../../lib/cli/measure/hover-time.ts';
import { LIMITS } from '../../../lib/notes/limits.ts';
import { markdown, short } from '../table.ts';
import { sampleNotes } from './sample-notes.ts';

const FULL = { notes: 10_000, rounds: 15 };
/** As many as the view of notes shows at first. */
const SCREENFUL = 50;

const QUICK = { notes: 1_000, rounds: 5 };

/** Milliseconds from the start of the popup's page, each to the frame in which it is drawn. */
interface Times {
  /** The popup with its first view can be read. */
  opened: number;
  /** The number of notes has come from the store. */
  counted: number;
  /** From the choice of the view of notes until its list can be read. */
  notes: number;
}

/** How long the popup takes to open with many notes, and with none: in one run, turn by turn. */
export async function benchPopup(quick: boolean): Promise<void> {
  const { notes, rounds } = quick ? QUICK : FULL;
  const executable = await ensureChromium(console.error);
  const extension = await buildExtension('.output/bench', 'all languages');
  const sizes = [0, SCREENFUL, notes];
  const profiles = await Promise.all(sizes.map(() => mkdtemp(join(tmpdir(), 'k-ai-lens-bench-'))));
  const browsers = await Promise.all(
    profiles.map((profile) =>
      launchWithExtension({ executable, extension, profile, headless: true }),
    ),
  );
  for (const [at, browser] of browsers.entries()) await addNotes(browser, sizes[at] ?? 0);
  const times = browsers.map((): Times[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, browser] of browsers.entries()) {
      const found = await open(browser);
      // The first time, the code is compiled.
      if (round > 0) times[at]?.push(found);
    }
  }
  const row = (label: string, of: (times: Times) => number) => {
    const [none = 0, few = 0, many = 0] = times.map((found) => median(found.map(of)));
    const ratios = [short(many / none), short(many / few)];
    return [label, ...[none, few, many].map((time) => `${short(time)} ms`), ...ratios];
  };
  console.log(
    markdown(
      [
        'Popup, in a tab, median',
        'no notes',
        `${SCREENFUL} notes`,
        `${notes.toLocaleString('en')} notes`,
        'to none',
        `to ${SCREENFUL}`,
      ],
      [
        row('first view drawn', ({ opened }) => opened),
        row('notes counted', ({ counted }) => counted),
        row('view of notes drawn', (found) => found.notes),
      ],
    ),
  );
  for (const { context } of browsers) await context.close();
  for (const profile of profiles)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function addNotes({ context, extensionId }: Launched, count: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const all = sampleNotes(count);
  for (let at = 0; at < all.length; at += LIMITS.importEntries) {
    const answer: { res?: { ok: boolean } } = await page.evaluate(
      (entries) =>
        chrome.runtime.sendMessage({
          id: 1,
          type: 'notes.import',
          data: { entries },
          timestamp: Date.now(),
        }),
      all.slice(at, at + LIMITS.importEntries),
    );
    if (!answer.res?.ok) throw new Error(`The notes were refused: ${JSON.stringify(answer)}`);
  }
  await page.close();
}

async function open({ context, extensionId }: Launched): Promise<Times> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const times = await page.waitForFunction(() => window.times);
  const found = await times.jsonValue();
  await page.close();
  if (!found) throw new Error('nothing was timed');
  return found;
}

declare global {
  interface Window {
    times?: Times;
  }
}

/** Runs in the page, before its own scripts: opens the view of notes once the popup is drawn. */
async function watch(): Promise<void> {
  /** When the first frame is drawn that has what a selector finds. */
  const drawn = (selector: string) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector(selector)) return requestAnimationFrame(look);
        return requestAnimationFrame(() => resolve(performance.now()));
      };
      look();
    });
  const opened = await drawn('.tab-panel > *');
  const counted = await drawn('[data-tab="notes"] .tab-count');
  const before = performance.now();
  document.querySelector<HTMLElement>('[data-tab="notes"]')?.click();
  window.times = {
    opened,
    counted,
    notes: (await drawn('.notes-panel :is(.note, .empty)')) - before,
  };
}
