import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Folder beside an unpacked extension, with one list for each of its chunks. */
export const packagesFolder = 'packages';

/** Vite plugin that writes down which packages have code in each chunk, for the check of the list. */
export function bundledPackages(): Plugin {
  return {
    name: 'k-ai-lens:bundled-packages',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) return;
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const held = Object.entries(chunk.modules).filter(
          ([, module]) => module.renderedLength > 0,
        );
        const names = new Set(held.map(([id]) => packageOf(id)).filter((name) => name !== null));
        // Without its hash: a later build writes over it.
        const name = file.replaceAll('/', '.').replace(/-[\w-]{8}\.js$/u, '');
        const path = join(outermost(dir), packagesFolder, `${name}.json`);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, JSON.stringify({ file, packages: [...names].sort() }));
      }
    },
  };
}

/** Name of the package that a module's file lies in, or null for ours. */
function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
  return /^(?:@[^/]+\/)?[^/]+/u.exec(path ?? '')?.[0] ?? null;
}

/** Content scripts are written one folder deeper than pages: both lie below the extension's. */
function outermost(dir: string): string {
  return dirname(dir.replace(/(?<=-mv3)[/\\].*$/u, ''));
}
