import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { type Ending, run } from './run.ts';

/** A program that one of the project's packages brings. */
export interface Program {
  package: string;
  /** Its name among the package's programs; the package's only one otherwise. */
  name?: string;
  args: readonly string[];
}

/**
 * Runs a package's program in the project's folder under the Node that runs this: the links in
 * `node_modules/.bin` would take the machine's own, and on Windows they are no scripts for Node.
 */
export async function runPackaged(program: Program, { show = false } = {}): Promise<Ending> {
  const folder = join(root, 'node_modules', program.package);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[program.name ?? program.package];
  if (script === undefined) throw new Error(`${program.package} brings no such program.`);
  return run(process.execPath, [join(folder, script), ...program.args], { cwd: root, show });
}
