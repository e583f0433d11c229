import type { Page } from 'playwright-core';
import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { onFreshPage, openBrowser } from '../browser.ts';
import { bundle } from '../bundle.ts';
import { bodyOf, documentOf, type ShapeName, shapes } from '../material/pages.ts';
import { surfacesOf } from '../material/synthetic-lexicon.ts';
import { markdown, short } from '../table.ts';
import { type Measured, measureOn } from './measure.ts';
import { type PageMethod, pageMethods } from './methods.ts';

/** Milliseconds that one method may take on one page. */
const LIMIT = 60_000;

/** Added to a page at a time. */
const BATCH = { characters: 540, textNodes: 20, names: 1 };

/** The whole annotation of a page in Chromium, against the floor and beside other ways. */
export async function benchPage(quick: boolean): Promise<void> {
  const names = [...new Set(surfacesOf(loadLexicon()))];
  const browser = await openBrowser();
  const asked: ShapeName[] = quick ? ['typical'] : ['small', 'typical', 'long'];
  const table = new Map<PageMethod, Map<ShapeName, Measured | null>>();
  for (const method of Object.keys(pageMethods) as PageMethod[]) {
    const source = await bundle(`page/methods/${pageMethods[method]}.ts`);
    const row = new Map<ShapeName, Measured | null>();
    for (const shape of asked) {
      const body = bodyOf(shapes[shape], names);
      const batch = bodyOf(BATCH, names);
      const { rounds, fresh } = effort(method, shape, quick);
      let best: Measured | null = null;
      for (let time = 0; time < fresh; time++) {
        const one = await onFreshPage(browser, LIMIT, async (page) => {
          await openIsolated(page, documentOf(body));
          return measureOn(page, { source, names, body, batch, rounds });
        });
        if (one === null) break;
        best = best ? fastest(best, one) : one;
      }
      row.set(shape, best);
    }
    table.set(method, row);
  }
  await browser.close();
  for (const [title, key] of views) console.log(tableOf(title, key, asked, table));
}

/** How often a method is run in one renderer, and in how many: slow ones seldom. */
function effort(method: PageMethod, shape: ShapeName, quick: boolean) {
  if (method === 'mark.js, the names') return { rounds: 1, fresh: shape === 'long' ? 0 : 1 };
  if (shape === 'long') return { rounds: 3, fresh: 3 };
  return quick ? { rounds: 20, fresh: 4 } : { rounds: 40, fresh: 9 };
}

/** Opens a document as an isolated origin: its clock has 5 µs instead of 100. */
async function openIsolated(page: Page, html: string): Promise<void> {
  const address = 'https://bench.example/';
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
      body: html,
    }),
  );
  await page.goto(address);
}

const views = [
  ['hot', 'hot'],
  ['cold, script included', 'cold'],
  ['20 nodes added', 'added'],
] as const;

/** The least disturbed of several times. */
function fastest(one: Measured, other: Measured): Measured {
  return {
    cold: Math.min(one.cold, other.cold),
    hot: Math.min(one.hot, other.hot),
    added: Math.min(one.added, other.added),
  };
}

function tableOf(
  title: string,
  key: keyof Measured,
  asked: readonly ShapeName[],
  table: Map<PageMethod, Map<ShapeName, Measured | null>>,
): string {
  const [floor] = [...table.values()];
  const rows = [...table].map(([method, row]) => [
    method,
    ...asked.map((shape) => {
      const value = row.get(shape)?.[key];
      const least = floor?.get(shape)?.[key];
      if (value === undefined || least === undefined) return 'too long';
      return row === floor
        ? `${short(value)} ms`
        : `${short(value / least)} × (${short(value)} ms)`;
    }),
  ]);
  return `\n${markdown([title, ...asked.map((shape) => `${shape} page`)], rows)}`;
}
