import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium, ensureFirefox } from '../browsers/ensure.ts';
import { type Program, runPackaged } from '../process/packaged.ts';
import { root } from '../process/root.ts';
import { run } from '../process/run.ts';
import { checkTally, type Tally, type VitestReport, vitestTally } from './tally.ts';

/** A part of `npm test`. */
export interface Step {
  name: string;
  run: () => Promise<Tally>;
}

/** In this order: what takes longest comes last. */
export const steps: Step[] = [
  { name: 'format and lint', run: () => check(biome) },
  { name: 'types', run: () => check(wxtPrepare, tsc) },
  { name: 'unused code', run: () => check(knip) },
  { name: 'archives for the stores', run: archives },
  { name: 'unit tests', run: () => vitest('unit', 'unit-pure') },
  { name: 'end-to-end tests in Chromium', run: inChromium },
  { name: 'end-to-end tests in Firefox', run: inFirefox },
];

const biome: Program = {
  package: '@biomejs/biome',
  name: 'biome',
  args: ['check', '--error-on-warnings', '.'],
};
const wxtPrepare: Program = { package: 'wxt', args: ['prepare'] };
const tsc: Program = { package: 'typescript', name: 'tsc', args: [] };
const knip: Program = { package: 'knip', args: [] };

/** Programs one after the other; the output of the first that fails is shown. */
async function check(...programs: Program[]): Promise<Tally> {
  for (const program of programs) {
    const { ok, output } = await runPackaged(program);
    if (ok) continue;
    console.log(output.trimEnd());
    return checkTally(false);
  }
  return checkTally(true);
}

/** Both archives, built twice to the same bytes, and what web-ext says of Firefox's. */
async function archives(): Promise<Tally> {
  const script = join(root, 'lib', 'cli', 'store', 'main.ts');
  const { ok, output } = await run(process.execPath, [script], { cwd: root });
  if (!ok) console.log(output.trimEnd());
  return checkTally(ok);
}

async function inChromium(): Promise<Tally> {
  await ensureChromium(console.log);
  return vitest('e2e');
}

async function inFirefox(): Promise<Tally> {
  await ensureFirefox(console.log);
  return vitest('e2e-firefox');
}

/** Runs projects of the Vitest configuration; the report bears the first one's name. */
async function vitest(...projects: [string, ...string[]]): Promise<Tally> {
  const file = join('tests', 'results', `${projects[0]}.json`);
  await rm(join(root, file), { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json'];
  const program = { package: 'vitest', args: [...args, `--outputFile.json=${file}`] };
  const { ok } = await runPackaged(program, { show: true });
  return vitestTally(await readReport(join(root, file)), ok);
}

async function readReport(path: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
