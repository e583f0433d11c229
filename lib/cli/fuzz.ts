import process from 'node:process';
import { runPackaged } from './process/packaged.ts';

/** Random or damaged files, messages and databases in the long run. */
const RUNS = '100000';

// `npm run test:fuzz`: the fuzz tests of `npm test`, a hundred times as many.
process.env.FUZZ_RUNS ??= RUNS;
const args = ['run', '--project', 'unit', 'tests/unit/notes/fuzz'];
const { ok } = await runPackaged({ package: 'vitest', args }, { show: true });
process.exitCode = ok ? 0 : 1;
