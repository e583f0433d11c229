import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of code that knows neither page nor browser: they share what they have loaded. */
const pure = 'tests/unit/{claims,cli,dataset,detect,house,labelled}/**/*.test.ts';

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
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/build.ts'],
          // One browser at a time: two on two cores only wait for each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
