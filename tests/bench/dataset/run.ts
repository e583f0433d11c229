import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { markdown, short } from '../table.ts';

interface Measured {
  seconds: number;
  /** Most heap in use at any time, in bytes. */
  heap: number;
  claims: number;
}

const SIZES = [2_000, 20_000, 200_000];
const QUICK = [500, 2_000];

/** Building a dataset of many articles: time an article and memory by their number, on one core and on all. */
export async function benchDataset(quick: boolean): Promise<void> {
  const sizes = quick ? QUICK : SIZES;
  const cores = availableParallelism();
  const rows: string[][] = [];
  let first: Measured | undefined;
  for (const articles of sizes) {
    for (const workers of [0, cores]) {
      const measured = await build(articles, workers);
      first ??= measured;
      const each = (measured.seconds / articles) * 1000;
      const heapRatio = measured.heap / first.heap;
      rows.push([
        `${articles.toLocaleString('en')} on ${workers === 0 ? 'one core' : `${workers} cores`}`,
        short(articles / measured.seconds),
        short(each / ((first.seconds / (sizes[0] ?? 1)) * 1000)),
        short(measured.heap / 1e6),
        short(heapRatio),
        short(measured.claims),
      ]);
    }
  }
  console.log(
    markdown(
      ['Articles', 'a second', 'time an article, ratio', 'heap, MB', 'heap, ratio', 'claims'],
      rows,
    ),
  );
}

async function build(articles: number, workers: number): Promise<Measured> {
  const script = fileURLToPath(new URL('in-build.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    script,
    `${articles}`,
    `${workers}`,
  ]);
  return JSON.parse(stdout) as Measured;
}
