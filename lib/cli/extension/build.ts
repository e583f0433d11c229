import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../process/root.ts';
import { run } from '../process/run.ts';

/**
 * Builds the extension for Chromium below `outDir` (relative to the project) and answers the folder
 * of the unpacked extension. Quiet unless it fails: then the error holds what the build said.
 */
export async function buildExtension(outDir: string): Promise<string> {
  const script = fileURLToPath(new URL('build-into.ts', import.meta.url));
  const { ok, output } = await run(process.execPath, [script, outDir], { cwd: root });
  if (!ok) throw new Error(`The build failed:\n${output}`);
  return join(root, outDir, 'chrome-mv3');
}
