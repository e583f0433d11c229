import { describe, expect } from 'vitest';
import { test as base } from '../harness/index.ts';
import { cases } from './cases.ts';
import { openReader } from './driver/open-reader.ts';
import { aims } from './hostile-case.ts';
import { play } from './play.ts';

const test = base.extend('reader', { scope: 'file' }, ({ lens }) => openReader(lens));

describe.for(Object.entries(aims))('row %s: a page can not %s, though it', ([row]) => {
  const ofRow = cases.filter(({ aim }) => String(aim) === row);
  test.for(ofRow.map((one) => [one.name, one] as const))('%s', async ([, one], { reader }) => {
    expect(await play(one, reader)).not.toHaveProperty('is', 'breach');
  });
});
