import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium as playwrightChromium } from 'playwright-core';
import { run } from '../process/run.ts';
import { nextStep, type Step, type Surroundings } from './next-step.ts';
import { chromium, firefox, type Wanted, type Way } from './wanted.ts';

/** Takes a line that says what goes on. */
type Say = (line: string) => void;

/**
 * The path of a Chromium to run, installed first where there is none. Long work says a line through
 * `say`; the error names the ways that are left to the user.
 */
export function ensureChromium(say: Say): Promise<string> {
  return ensure(chromium, say);
}

/** The path of a Firefox to run, as `ensureChromium` does. */
export function ensureFirefox(say: Say): Promise<string> {
  return ensure(firefox, say);
}

async function ensure(wanted: Wanted, say: Say): Promise<string> {
  const tried: Way[] = [];
  for (;;) {
    const step = nextStep(wanted, surroundings(wanted), tried);
    if (step.do === 'use') return step.path;
    if (step.do === 'give-up') throw new Error(step.reason);
    tried.push(step.way);
    await install(step, wanted.packages, say);
  }
}

function surroundings({ oldest }: Wanted): Surroundings {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    uid: process.getuid?.(),
    playwrightChromium: playwrightChromium.executablePath() || null,
    isUsable: (path) => isExecutable(path) && (oldest === undefined || isSince(oldest, path)),
    hasCommand: (name) =>
      (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name))),
    canSudo: () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0,
  };
}

/** Whether a program is of that major version or a later one; one that does not tell (Windows) passes. */
function isSince(oldest: number, path: string): boolean {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const major = /(\d+)\./u.exec(stdout ?? '')?.[1];
  return major === undefined || Number(major) >= oldest;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function install(
  step: Extract<Step, { do: 'install' }>,
  packages: readonly string[],
  say: Say,
) {
  if (step.way === 'playwright') {
    say('Downloading a Chromium with playwright-core …');
    await attempt(process.execPath, [playwrightCli(), 'install', 'chromium'], say);
    return;
  }
  say(`Installing ${packages.join(' and ')} with apt-get (takes a minute or two) …`);
  const prefix = step.sudo ? ['sudo', '-n', 'apt-get'] : ['apt-get'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = 'apt-get', ...rest] = [...prefix, '-q', ...args];
    await attempt(command, rest, say);
  }
}

function playwrightCli(): string {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core')));
  if (!existsSync(cli)) throw new Error(`playwright-core has no cli.js at ${cli}.`);
  return cli;
}

/** Says what a failed command printed last; the next way is tried either way. */
async function attempt(command: string, args: string[], say: Say) {
  const { ok, output } = await run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (ok) return;
  say(`  ${command} ${args.join(' ')} failed:`);
  for (const line of output.trim().split('\n').slice(-5)) say(`    ${line}`);
}
