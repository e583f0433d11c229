import process from 'node:process';
import { ensureChromium } from './browsers/ensure.ts';
import { runPackaged } from './process/packaged.ts';

/** Kills of the browser in the long run, if the environment names no other number. */
const KILLS = '300';

// `npm run test:kill`: the kill tests of `npm test`, with many more kills.
process.env.KILL_KILLS ??= KILLS;
await ensureChromium(console.log);
const args = ['run', '--project', 'e2e', 'tests/e2e/notes/kill'];
const { ok } = await runPackaged({ package: 'vitest', args }, { show: true });
process.exitCode = ok ? 0 : 1;
