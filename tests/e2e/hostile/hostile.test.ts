import { describe, expect } from 'vitest';
import { test as base } from '../harness/index.ts';
import { cases } from './cases.ts';
import { openReader } from './driver/open-reader.ts';
import { aims } from './hostile-case.ts';
import { play } from './play.ts';

/**
 * Played by the command alone (`npm run -s hostile`) until a whole run of it has shown them to hold:
 * these cases, and row 9.
 */
const waiting: ReadonlySet<string> = new Set([
  'sends messages that nobody knows from our script’s process',
  'clears, replaces and freezes the highlights',
  'collects reports of blocked frames, embedders and interventions',
  'embeds nothing from elsewhere (require-corp) and still has its reader’s card',
  'samples its own stacks by the profiler of its policy',
  'reads origin, source and referrer of all that reaches it',
]);
const shown = cases.filter(({ aim, name }) => aim < 9 && !waiting.has(name));

const test = base.extend('reader', { scope: 'file' }, ({ lens }) => openReader(lens));

describe.for(Object.entries(aims).slice(0, 8))('row %s: a page can not %s, though it', ([row]) => {
  const ofRow = shown.filter(({ aim }) => String(aim) === row);
  test.for(ofRow.map((one) => [one.name, one] as const))('%s', async ([, one], { reader }) => {
    const outcome = await play(one, reader);
    expect(outcome.is === 'breach' ? outcome.why : null).toBeNull();
  });
});
