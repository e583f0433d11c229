import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../../lib/cli/process/root.ts';
import { type Ending, run } from '../../lib/cli/process/run.ts';
import { copyOfTree } from './copy-of-tree.ts';
import { type Mutant, mutants } from './mutants.ts';
import { takenOut } from './taken-out.ts';

// `npm run test:mutate [word]`: takes the rules of the threat model out of a copy of the tree, one at
// a time, and runs the test of each, which must fail. Before that, all of those tests must pass. The
// word chooses: `unit`, `hostile` (in a browser), or part of a rule.
const [word = ''] = process.argv.slice(2);
const chosen = mutants.filter((mutant) => JSON.stringify(mutant).includes(word));
const copy = await copyOfTree();
try {
  process.exitCode = (await isSound()) && (await takeOutAll()) ? 0 : 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}

async function isSound(): Promise<boolean> {
  const tests = new Map(chosen.map(({ noticedBy }) => [JSON.stringify(noticedBy), noticedBy]));
  for (const noticedBy of tests.values()) {
    const { ok, output } = await runTest(noticedBy);
    if (ok) continue;
    console.error(`Fails with every rule in place: ${JSON.stringify(noticedBy)}\n${output}`);
    return false;
  }
  return true;
}

async function takeOutAll(): Promise<boolean> {
  console.log('| rule that was taken out | test | |\n| --- | --- | --- |');
  let survived = 0;
  for (const mutant of chosen) {
    const isNoticed = !(await withoutRule(mutant)).ok;
    if (!isNoticed) survived++;
    const [test] = Object.values(mutant.noticedBy);
    console.log(`| ${mutant.rule} | ${test} | ${isNoticed ? 'noticed' : 'NOT NOTICED'} |`);
  }
  console.log(`\n${chosen.length} rules taken out, ${survived} not noticed`);
  return survived === 0;
}

async function withoutRule(mutant: Mutant): Promise<Ending> {
  const path = join(copy, mutant.file);
  const source = await readFile(path, 'utf8');
  await writeFile(path, takenOut(source, mutant));
  try {
    return await runTest(mutant.noticedBy);
  } finally {
    await writeFile(path, source);
  }
}

function runTest(noticedBy: Mutant['noticedBy']): Promise<Ending> {
  const args =
    'unit' in noticedBy
      ? [
          join(root, 'node_modules/vitest/vitest.mjs'),
          ...['run', '--project', 'unit', '--project', 'unit-pure', noticedBy.unit],
        ]
      : ['tests/e2e/hostile/table.ts', 'chromium', noticedBy.hostile];
  return run(process.execPath, args, { cwd: copy });
}
