import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of code that knows neither page nor browser: they share what they have loaded. */
const pure = 'tests/unit/{claims,cli,dataset,detect,house,labelled}/**/*.test.ts';

/**
 * The end-to-end tests that Firefox runs as well. Not among them: what needs DevTools (`notes/kill`,
 * `page/life`, `screens/keyboard`), a script before those of an extension page (`screens/axe`), or
 * depends on no browser (`content-size`, `every-participant`, `real-dump`).
 */
const inFirefoxToo = [
  'tests/e2e/card.test.ts',
  'tests/e2e/manifest.test.ts',
  'tests/e2e/marks.test.ts',
  'tests/e2e/page-untouched.test.ts',
  'tests/e2e/notes/two-tabs.test.ts',
  'tests/e2e/screens/copy-in-page.test.ts',
];

/** The same files in each browser. */
const endToEnd = {
  include: ['tests/e2e/**/*.test.ts'],
  globalSetup: ['tests/e2e/harness/build.ts'],
  // One browser at a time: two on two cores only wait for each other.
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // What a page is waited for may take its time on a busy machine.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    pool: 'threads',
    // No test is about time: a busy machine may take its own.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit-pure', include: [pure], isolate: false },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [pure],
          restoreMocks: true,
        },
      },
      { test: { name: 'e2e', ...endToEnd } },
      { test: { name: 'e2e-firefox', ...endToEnd, include: inFirefoxToo } },
    ],
  },
});
