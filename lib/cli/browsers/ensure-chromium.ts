import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { run } from '../process/run.ts';
import { nextStep, type Step, type Surroundings, type Way } from './next-step.ts';

/**
 * The path of a Chromium to run, installed first where there is none. Long work says a line through
 * `say`; the error names the ways that are left to the user.
 */
export async function ensureChromium(say: (line: string) => void): Promise<string> {
  const tried: Way[] = [];
  for (;;) {
    const step = nextStep(surroundings(), tried);
    if (step.do === 'use') return step.path;
    if (step.do === 'give-up') throw new Error(step.reason);
    tried.push(step.way);
    await install(step, say);
  }
}

function surroundings(): Surroundings {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    uid: process.getuid?.(),
    playwrightChromium: chromium.executablePath() || null,
    isExecutable,
    hasCommand: (name) =>
      (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name))),
    canSudo: () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0,
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Fonts come along: without them Korean pages are boxes, and pixels say nothing. */
const aptPackages = ['chromium', 'fonts-noto-cjk'];

async function install(step: Extract<Step, { do: 'install' }>, say: (line: string) => void) {
  if (step.way === 'playwright') {
    say('Downloading a Chromium with playwright-core …');
    await attempt(process.execPath, [playwrightCli(), 'install', 'chromium'], say);
    return;
  }
  say(`Installing ${aptPackages.join(' and ')} with apt-get (takes a minute or two) …`);
  const prefix = step.sudo ? ['sudo', '-n', 'apt-get'] : ['apt-get'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...aptPackages]]) {
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
async function attempt(command: string, args: string[], say: (line: string) => void) {
  const { ok, output } = await run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (ok) return;
  say(`  ${command} ${args.join(' ')} failed:`);
  for (const line of output.trim().split('\n').slice(-5)) say(`    ${line}`);
}
