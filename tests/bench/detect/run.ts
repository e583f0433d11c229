import { execFile } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { onFreshPage, openBrowser } from '../browser.ts';
import { bundle } from '../bundle.ts';
import { methodNames } from '../methods/index.ts';
import type { Cell, Measured } from './measure.ts';
import { type Results, tables } from './tables.ts';

/** Milliseconds that one cell may take, with making its text, before it is given up. */
const LIMIT = 30_000;

const SIZES = { surfaces: [80, 5_000, 100_000], lengths: [40_000, 1_000_000, 10_000_000] };
const QUICK = { surfaces: [80, 5_000], lengths: [40_000] };

/** Detection: time a character, time to build and memory, hot and cold, beside other ways. */
export async function benchDetection(quick: boolean): Promise<void> {
  const { surfaces, lengths } = quick ? QUICK : SIZES;
  const budget = quick ? 400 : 1_000;
  const browser = await openBrowser();
  const script = await bundle('detect/in-page.ts');
  const runtimes = { Node: inNode, Chromium: (cell: Cell) => inChromium(browser, script, cell) };
  for (const [runtime, run] of Object.entries(runtimes)) {
    for (const length of lengths) {
      const results: Results = new Map();
      for (const method of methodNames) {
        const row: (Measured | null)[] = [];
        for (const count of surfaces)
          row.push(await run({ method, surfaces: count, length, budget }));
        results.set(method, row);
      }
      console.log(tables({ runtime, length, surfaces, results }));
    }
  }
  await browser.close();
}

async function inNode(cell: Cell): Promise<Measured | null> {
  const script = fileURLToPath(new URL('in-node.ts', import.meta.url));
  const child = promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8000', script, JSON.stringify(cell)],
    { timeout: LIMIT, killSignal: 'SIGKILL' },
  );
  const output = await child.catch(() => null);
  return output && JSON.parse(output.stdout);
}

async function inChromium(browser: Browser, script: string, cell: Cell): Promise<Measured | null> {
  return onFreshPage(browser, LIMIT, async (page) => {
    await page.evaluate(script);
    return page.evaluate(
      (asked) => (globalThis as unknown as { measure(cell: Cell): Measured }).measure(asked),
      cell,
    );
  });
}
