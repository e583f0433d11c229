// `npm test`: before anything is installed, on the machine's own Node.
import { installAndRun } from './bootstrap/run.mjs';

installAndRun('lib/cli/test/main.ts');
