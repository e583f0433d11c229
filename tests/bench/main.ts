import { parseArgs } from 'node:util';
import { benchDataset } from './dataset/run.ts';
import { benchDetection } from './detect/run.ts';
import { benchNotes } from './notes/run.ts';
import { benchInstalled } from './page/installed.ts';
import { benchPage } from './page/run.ts';
import { benchPopup } from './popup/run.ts';

/**
 * `npm run bench`: all benchmarks, as tables of ratios within one run. `-- detect`, `-- page`,
 * `-- installed`, `-- popup`, `-- notes` or `-- dataset` for one part, `--quick` for its smaller sizes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const parts: Readonly<Record<string, (quick: boolean) => Promise<void>>> = {
  detect: benchDetection,
  page: benchPage,
  installed: benchInstalled,
  popup: benchPopup,
  notes: benchNotes,
  dataset: benchDataset,
};
const asked = positionals.length > 0 ? positionals : Object.keys(parts);
for (const part of asked) {
  const run = parts[part];
  if (!run) throw new Error(`The parts are ${Object.keys(parts).join(', ')}, not '${part}'.`);
  await run(values.quick);
}
