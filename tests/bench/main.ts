import { parseArgs } from 'node:util';
import { benchDetection } from './detect/run.ts';

/**
 * `npm run bench`: all benchmarks, as tables of ratios within one run. `-- detect` or `-- page` for one part, `--quick` for
 * its smaller sizes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const parts = { detect: benchDetection };
const asked = positionals.length > 0 ? positionals : Object.keys(parts);
for (const part of asked) {
  if (part !== 'detect') throw new Error(`The parts are detect and page, not '${part}'.`);
  await parts[part](values.quick);
}
