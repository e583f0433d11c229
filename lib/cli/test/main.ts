import process from 'node:process';
import { steps } from './steps.ts';
import { summary, type Tally } from './tally.ts';

const tallies: Tally[] = [];
for (const { name, run } of steps) {
  console.log(`— ${name} …`);
  const start = performance.now();
  const tally = await run().catch((error: unknown): Tally => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: [] };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`— ${name}: ${tally.failed === 0 ? 'ok' : `${tally.failed} failed`} (${seconds} s)`);
  tallies.push(tally);
}
for (const what of tallies.flatMap((tally) => tally.skipped)) console.log(`not run: ${what}`);
const failed = tallies.some((tally) => tally.failed > 0);
console.log(summary(tallies));
process.exitCode = failed ? 1 : 0;
