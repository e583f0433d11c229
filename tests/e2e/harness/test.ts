import { test as base, inject } from 'vitest';
import { Lens } from './lens.ts';

/** Whether Firefox runs these tests. */
export const inFirefox = inject('browser') === 'firefox';

/** Vitest's `test` with `lens`: one browser and one profile for all tests of a file. */
export const test = base
  .extend('setup', { scope: 'worker' }, () => ({
    browser: inject('browser'),
    executable: inject('executable'),
    extension: inject('extension'),
  }))
  .extend('lens', { scope: 'file' }, async ({ setup }, { onCleanup }) => {
    const lens = await Lens.open(setup);
    onCleanup(() => lens.close());
    return lens;
  });
