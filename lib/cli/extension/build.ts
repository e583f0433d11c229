import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../process/root.ts';
import { run } from '../process/run.ts';

/**
 * Builds the extension below `outDir` (relative to the project) and answers the folder of the
 * unpacked extension. Quiet unless it fails: then the error holds what the build said.
 *
 * @param languages `korean` leaves out all other catalogues, because the extension follows its
 *   browser's language and Debian's browsers come in English alone
 */
export async function buildExtension(
  outDir: string,
  languages: 'korean' | 'all languages',
  browser: 'chrome' | 'firefox' = 'chrome',
): Promise<string> {
  const script = fileURLToPath(new URL('build-into.ts', import.meta.url));
  const { ok, output } = await run(process.execPath, [script, outDir, browser], { cwd: root });
  if (!ok) throw new Error(`The build failed:\n${output}`);
  const folder = join(root, outDir, `${browser}-mv3`);
  if (languages === 'korean') await leaveOnly('ko', join(folder, '_locales'));
  return folder;
}

async function leaveOnly(language: string, catalogues: string): Promise<void> {
  const others = (await readdir(catalogues)).filter((name) => name !== language);
  await Promise.all(others.map((name) => rm(join(catalogues, name), { recursive: true })));
}
