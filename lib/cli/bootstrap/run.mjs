import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';
import { projectNode } from './project-node.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const modules = join(root, 'node_modules');

/**
 * Goes on under the project's own Node with a TypeScript file, installing packages first where they
 * are missing. Runs on any Node from 18 on, with nothing installed; ends the process.
 *
 * @param {string} script path relative to the project's root
 */
export function installAndRun(script) {
  if (
    !isInstalled(readLock('package-lock.json') ?? {}, readLock('node_modules/.package-lock.json'))
  ) {
    console.log('Installing packages with npm ci …');
    install();
  }
  const node = projectNode({
    platform: process.platform,
    version: process.versions.node,
    execPath: process.execPath,
    runs: (path) => spawnSync(join(modules, path), ['--version'], { stdio: 'ignore' }).status === 0,
  });
  if (node === null) {
    fail(
      `No packaged Node fits ${process.platform}-${process.arch}: run this with Node 24 or newer.`,
    );
  }
  const path = node.from === 'package' ? join(modules, node.path) : node.path;
  // Ctrl+C reaches the child too, which cleans up; this process only waits for its end.
  process.on('SIGINT', () => {});
  const { status, error } = spawnSync(path, [join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) fail(`${path} did not start: ${error.message}`);
  process.exit(status ?? 1);
}

function install() {
  // npm tells scripts where it stands; on Windows it can't be started by its bare name.
  const npm = process.env.npm_execpath;
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status, error } =
    npm !== undefined && existsSync(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, {
          cwd: root,
          stdio: 'inherit',
          shell: process.platform === 'win32',
        });
  if (error) fail(`npm did not start: ${error.message}`);
  if (status !== 0) fail('npm ci failed: its own words stand above. Nothing was started.');
}

/**
 * @param {string} path relative to the root
 * @returns {import('./installed.mjs').LockFile | null} null where there is no such file
 */
function readLock(path) {
  const full = join(root, path);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : null;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
