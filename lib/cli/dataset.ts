import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildResult, buildDataset } from '../dataset/build/build.ts';
import { localExtractor } from '../dataset/build/extractor.ts';
import { toCanonicalJson } from '../dataset/build/order.ts';
import { validateDataset } from '../dataset/build/validate.ts';
import { describeProblem } from '../dataset/dump/problem.ts';
import { loadLexicon } from '../dataset/lexicon/load.ts';
import { claimChanges } from './dataset/claim-changes.ts';
import { difference } from './dataset/difference.ts';
import { type PooledExtractor, pooledExtractor } from './dataset/pool.ts';
import { progressOn } from './dataset/progress.ts';
import { dumpFolders } from './dataset/read-folders.ts';
import { report } from './dataset/report.ts';
import { root } from './process/root.ts';

/**
 * `npm run -s dataset -- [--dumps DIR]… [--out FILE] [--check] [--report] [--diff]`: builds the dataset
 * from dumps, digests, lexicon and what is kept by hand. Dumps are read from `../shared/dumps` and our
 * own digests from the project, or dumps only from the folders given; `--check` compares with the
 * file instead of writing it, `--diff` shows how its claims would change, `--report` lists what is not
 * covered; both write nothing, `--report` only where `--out` says.
 */
const options = readOptions();

const file = relative('.', options.out ?? join(root, 'lib/dataset/dataset.json'));
const sources = ['../shared/dumps', 'lib/dataset/digests'].map((folder) =>
  relative('.', join(root, folder)),
);
const found = dumpFolders(options.dumps ?? sources);

if ('dumps' in found) {
  const partial = options.dumps !== undefined;
  const { tick, end } = progressOn(process.stderr);
  let pool: PooledExtractor | null = null;
  const result = await buildDataset({
    dumps: found.dumps,
    lexicon: loadLexicon(),
    partial,
    forReport: options.report,
    tick,
    extractorFor: (shape) => {
      pool = pooledExtractor(found.size, shape);
      return pool ?? localExtractor(loadLexicon(), shape);
    },
  });
  end();
  await closed(pool);
  for (const problem of result.problems) {
    // The report lists these: they are on each build of the digests, and no loss.
    if (problem.code !== 'newer-source') console.error(describeProblem(problem));
  }
  finish(result);
} else if (options.check && options.dumps === undefined) {
  checkAlone(found.missing);
} else {
  fail([`there is no folder ${found.missing}`]);
}

function readOptions() {
  const known = {
    dumps: { type: 'string', multiple: true },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    diff: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options: known }).values;
  } catch (error) {
    console.error(wordsOf(error));
    console.error(
      'Usage: npm run -s dataset -- [--dumps DIR]… [--out FILE] [--check] [--report] [--diff]',
    );
    return process.exit(1);
  }
}

async function closed(pool: PooledExtractor | null): Promise<void> {
  await pool?.close();
}

function finish(result: BuildResult): void {
  const { dataset, errors } = result;
  if (!dataset) {
    fail(errors);
    return;
  }
  if (options.report) {
    console.log(report(dataset, result).join('\n'));
  }
  const built = toCanonicalJson(dataset);
  if (options.diff) {
    console.log(claimChanges(readText(file), dataset).join('\n'));
    return;
  }
  if (!options.check) {
    if (!options.report || options.out !== undefined) write(built, dataset.claims.length);
    return;
  }
  const committed = readText(file);
  if (committed === built) console.error(`${file} comes from its sources`);
  else fail([`${file} is not what its sources give:`, ...difference(committed, built)]);
}

function write(built: string, claims: number): void {
  try {
    writeFileSync(file, built);
    console.error(`wrote ${claims} claims to ${file}`);
  } catch (error) {
    fail([`${file} can't be written: ${wordsOf(error)}`]);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Without the dumps: all that the file shows by itself, and a word on what it can't show. */
function checkAlone(missing: string): void {
  const committed = readText(file);
  const validation = validateDataset(parsed(committed));
  if (!validation.ok) {
    fail(validation.problems);
    return;
  }
  if (toCanonicalJson(validation.dataset) !== committed) fail([`${file} is not in its one form`]);
  console.error(
    `${file} is valid, but its evidence could not be checked against the dumps: ` +
      `there is no folder ${missing}`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fail(reasons: readonly string[]): void {
  console.error(reasons.join('\n'));
  process.exitCode = 1;
}
