import { describe, expect } from 'vitest';
import { test as base } from '../harness/index.ts';
import { cases } from './cases.ts';
import { openReader } from './driver/open-reader.ts';
import { aims } from './hostile-case.ts';
import { play } from './play.ts';

/**
 * Played by the command alone (`npm run -s hostile`), for nothing is at risk in them: no card opens on a
 * page that embeds nothing without its leave (COEP), nor on the word below a title of 100,000 units.
 */
const waiting: ReadonlySet<string> = new Set([
  'collects reports of blocked frames, embedders and interventions',
  'embeds nothing from elsewhere (require-corp) and still has its reader’s card',
  'has a book for a title, with signs that turn text around',
]);
const shown = cases.filter(({ name }) => !waiting.has(name));

const test = base.extend('reader', { scope: 'file' }, ({ lens }) => openReader(lens));

describe.for(Object.entries(aims))('row %s: a page can not %s, though it', ([row]) => {
  const ofRow = shown.filter(({ aim }) => String(aim) === row);
  test.for(ofRow.map((one) => [one.name, one] as const))('%s', async ([, one], { reader }) => {
    const outcome = await play(one, reader);
    expect(outcome.is === 'breach' ? outcome.why : null).toBeNull();
  });
});
