import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ensureChromium } from '../../../lib/cli/browsers/ensure.ts';
import { launchWithExtension } from '../../../lib/cli/browsers/launch.ts';
import { waitForNoCard } from '../../../lib/cli/drive/card.ts';
import { readMarks } from '../../../lib/cli/drive/marks.ts';
import { servePages } from '../../../lib/cli/drive/serve.ts';
import { buildExtension } from '../../../lib/cli/extension/build.ts';
import { hoverTime, median } from '../../../lib/cli/measure/hover-time.ts';
import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { REST_MS } from '../../../lib/page/hover/timing.ts';
import { bodyOf, documentOf, type ShapeName, shapes } from '../material/pages.ts';
import { surfacesOf } from '../material/synthetic-lexicon.ts';
import { markdown, short } from '../table.ts';
import { type ScriptTime, scriptTime } from './trace.ts';
import { walkerExtension } from './walker-extension.ts';

const ORIGIN = 'https://n.news.naver.com/article/009';
/** Milliseconds after which a page has been marked, also with the processor slowed down. */
const SETTLED = 2500;
const MOVES = 100;

/** As an installed extension: script on a page, its slices, layout shift, and the way to a card. */
export async function benchInstalled(quick: boolean): Promise<void> {
  const names = [...new Set(surfacesOf(loadLexicon()))];
  const rounds = quick ? 3 : 7;
  const ours = await buildExtension('.output/bench', 'korean');
  const walker = await walkerExtension();
  const rows: string[][] = [];
  const say = (what: string, value: string) => rows.push([what, value]);

  const least = await inBrowser(walker, names, (site) => site.fastest('none', 1, rounds));
  await inBrowser(ours, names, async (site) => {
    const empty = await site.fastest('none', 1, rounds);
    say(
      'page without mentions: script, in multiples of an extension that only walks',
      `${short(empty.total / least.total)} × (${short(empty.total)} ms)`,
    );
    for (const shape of ['typical', 'long'] as const) {
      const slowed = await site.fastest(shape, 4, shape === 'long' ? 1 : rounds);
      say(`${shape} page at 4 × slow-down: longest slice`, `${short(slowed.longest)} ms`);
    }
    const { shift, marks, move, cold, warm } = await site.hovering(rounds);
    say(`typical page with ${marks} marks: layout shift, card included`, String(shift));
    say('pointer: script a move', `${short(move)} ms`);
    say(`first card on a page, beyond the ${REST_MS} ms of rest`, `${short(cold - REST_MS)} ms`);
    say('later cards', `${short(warm - REST_MS)} ms`);
  });
  await rm(walker, { recursive: true });
  console.log(`\n${markdown(['as an installed extension', ''], rows)}`);
}

async function inBrowser<T>(
  extension: string,
  names: readonly string[],
  use: (site: Site) => Promise<T>,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'k-ai-lens-bench-'));
  const executable = await ensureChromium(console.error);
  const { context } = await launchWithExtension({ executable, extension, profile, headless: true });
  try {
    const shown = (shape: ShapeName) => documentOf(bodyOf(shapes[shape], names));
    await servePages(context, {
      [`${ORIGIN}/none`]: documentOf(bodyOf({ ...shapes.typical, names: 0 }, [])),
      [`${ORIGIN}/typical`]: shown('typical'),
      [`${ORIGIN}/long`]: shown('long'),
    });
    return await use(new Site(context));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** The pages of the bench, in a browser with an extension. */
class Site {
  readonly #context: BrowserContext;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  /** The least disturbed of several visits. */
  async fastest(page: string, slowDown: number, rounds: number): Promise<ScriptTime> {
    const times: ScriptTime[] = [];
    for (let round = 0; round < rounds; round++) times.push(await this.#visit(page, slowDown));
    return {
      total: Math.min(...times.map(({ total }) => total)),
      longest: Math.min(...times.map(({ longest }) => longest)),
    };
  }

  async #visit(name: string, slowDown: number): Promise<ScriptTime> {
    const page = await this.#context.newPage();
    const session = await this.#context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    const time = await this.#timed(page, async () => {
      await page.goto(`${ORIGIN}/${name}`);
      await page.waitForTimeout(SETTLED * (name === 'long' ? slowDown : 1));
    });
    await page.close();
    return time;
  }

  #timed(page: Page, use: () => Promise<unknown>): Promise<ScriptTime> {
    const browser = this.#context.browser();
    if (!browser) throw new Error('The browser can not be traced.');
    return scriptTime(browser, page, use);
  }

  /** Points at marks on the typical page; times in milliseconds. */
  async hovering(rounds: number) {
    const page = await this.#context.newPage();
    await page.goto(`${ORIGIN}/typical`);
    await page.waitForTimeout(SETTLED);
    const moves = await this.#timed(page, async () => {
      for (let move = 0; move < MOVES; move++) {
        await page.mouse.move(400 + (move % 50) * 7, 100 + move * 6);
        await page.waitForTimeout(20);
      }
    });
    const marks = await readMarks(page);
    const text = marks[0]?.text ?? '';
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      times.push(await hoverTime(page, { text }));
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await waitForNoCard(page);
    }
    const shift = await page.evaluate(layoutShift);
    await page.close();
    const [cold = Number.NaN, ...warm] = times;
    return { shift, marks: marks.length, move: moves.total / MOVES, cold, warm: median(warm) };
  }
}

/** Runs in the page: all that has moved without the reader's doing. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
}
