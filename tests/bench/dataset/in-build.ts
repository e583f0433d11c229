import { PooledExtractor } from '../../../lib/cli/dataset/pool.ts';
import { buildDataset } from '../../../lib/dataset/build/build.ts';
import { localExtractor } from '../../../lib/dataset/build/extractor.ts';
import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { syntheticDumps } from './synthetic-dumps.ts';

/** Builds once, in a process of its own, and tells how long it took and what it held at its fullest. */
const [articles = 0, workers = 0] = process.argv.slice(2).map(Number);
const lexicon = loadLexicon();

let read = 0;
let heap = 0;
let pool: PooledExtractor | null = null;
const begin = performance.now();
const { errors, dataset } = await buildDataset({
  dumps: () => syntheticDumps(articles),
  lexicon,
  partial: true,
  extractorFor: (shape) => {
    if (workers > 0) pool = new PooledExtractor(workers, shape);
    return pool ?? localExtractor(lexicon, shape);
  },
  tick: () => {
    read += 1;
    if (read % 1000 !== 0) return;
    // What nobody holds any more does not count.
    globalThis.gc?.();
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  },
});
const seconds = (performance.now() - begin) / 1000;
await (pool as PooledExtractor | null)?.close();
if (!dataset) throw new Error(errors.slice(0, 3).join('\n'));
process.stdout.write(JSON.stringify({ seconds, heap, claims: dataset.claims.length }));
