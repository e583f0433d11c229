import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { runPackaged } from '../process/packaged.ts';
import { root } from '../process/root.ts';
import { type LintReport, unexplained } from './lint.ts';

const output = join(root, '.output');

// `npm run store`: the archives for the stores, built twice to the same bytes, and what web-ext says.
try {
  const first = await archives();
  const second = await archives();
  console.table(first);
  const differ = Object.keys(first).filter((name) => first[name] !== second[name]);
  if (differ.length > 0) throw new Error(`Built twice, these differ: ${differ.join(', ')}`);
  console.log('Built twice: the same bytes.');
  const firefox = Object.keys(first).find((name) => name.endsWith('-firefox.zip'));
  if (firefox === undefined) throw new Error('No archive for Firefox.');
  const problems = unexplained(await lint(join(output, firefox)));
  if (problems.length > 0) throw new Error(`web-ext lint on ${firefox}:\n${problems.join('\n')}`);
  console.log('web-ext lint: no error, and no warning without a written reason.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Builds the archives; SHA-256 by file name. */
async function archives(): Promise<Record<string, string>> {
  for (const name of await zips()) await rm(join(output, name));
  for (const args of [['zip'], ['zip', '-b', 'firefox']]) {
    const { ok, output: said } = await runPackaged({ package: 'wxt', args });
    if (!ok) throw new Error(said);
  }
  const names = await zips();
  const sums = names.map(async (name) => {
    const bytes = await readFile(join(output, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

async function zips(): Promise<string[]> {
  const names = await readdir(output).catch(() => []);
  return names.filter((name) => name.endsWith('.zip')).sort();
}

/** What web-ext finds in an archive for Firefox; it knows that browser's rules alone. */
async function lint(archive: string): Promise<LintReport> {
  const args = ['lint', '--source-dir', archive, '--output', 'json'];
  const { output: said } = await runPackaged({ package: 'web-ext', args });
  return JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)) as LintReport;
}
