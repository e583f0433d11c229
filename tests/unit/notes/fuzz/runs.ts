import process from 'node:process';

/** Runs in all; `npm run test:fuzz` makes a hundred thousand. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000);

/** How many of them a test makes, and how long it may take: far longer than it does. */
export function share(part: number): { numRuns: number; timeout: number } {
  return { numRuns: Math.ceil(RUNS * part), timeout: 30_000 + RUNS * part * 100 };
}
