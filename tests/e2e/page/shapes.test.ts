import type { Page } from 'playwright-core';
import { expect, test as plain } from 'vitest';
import { contentMatches } from '../../../lib/sites/match-patterns.ts';
import { shapes } from '../../fixtures/shapes/index.ts';
import { hoverMark, pageMarkup, readMarks, test, waitForCard } from '../harness/index.ts';

/** What the first marks of all shapes stand for. */
const names: Readonly<Record<string, string>> = {
  카카오: '카카오',
  업스테이지: '업스테이지',
  Upstage: '업스테이지',
  크래프톤: '크래프톤',
};

const textsOn = async (page: Page): Promise<string[]> =>
  (await readMarks(page)).map(({ text }) => text);

test.for(shapes)('$outlet: $peculiar', async ({ address, source, script, marks }, { lens }) => {
  await lens.serve({ [address]: source });
  const page = await lens.visit(address);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  if (script) await page.evaluate(script);
  // In the order in which they come: in other trees (shadow roots) no order is defined.
  await expect
    .poll(async () => (await textsOn(page)).sort(), { timeout: 10_000 })
    .toEqual([...marks].sort());
  const first = marks.find((text) => names[text] !== undefined) ?? '';
  await hoverMark(page, { text: first });
  await waitForCard(page, names[first] ?? '');
  expect((await pageMarkup(page)).hosts).toBe(1);
  expect(errors).toEqual([]);
  await page.close();
});

plain('the shapes are those of many outlets, on hosts that are covered', () => {
  expect(new Set(shapes.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(25);
  const hosts = contentMatches().map((pattern) => pattern.split('/')[2]);
  for (const { address } of shapes) expect(hosts).toContain(new URL(address).host);
});
