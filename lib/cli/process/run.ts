import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Ending {
  ok: boolean;
  /** Standard output and error as they came, the last 200,000 characters. */
  output: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Shows the output while it comes. */
  show?: boolean;
}

const KEPT = 200_000;

/** Runs a command to its end. A command that does not start is one that failed, and says why. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env = {}, show = false }: RunOptions = {},
): Promise<Ending> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-KEPT);
    if (show) process.stdout.write(chunk);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
