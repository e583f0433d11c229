import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One import of a source file. */
export interface Import {
  /** File that imports, from the project's folder on. */
  from: string;
  /** File that is imported, from the project's folder on, or a package's name. */
  to: string;
  /** Whether only types are taken, which leave nothing in the built code. */
  typeOnly: boolean;
}

/** Our own source files below the given folders, with forward slashes. */
export function sourceFiles(...folders: string[]): string[] {
  return globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx,mjs}`),
    { cwd: root },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function sourceOf(file: string): string {
  return readFileSync(`${root}${file}`, 'utf8');
}

const STATEMENT =
  /^(?:import|export)\s+(?<type>type\s)?(?:[\w*{][^'";]*?\sfrom\s+)?'(?<spec>[^']+)'/gmu;
const CALL = /\bimport\('(?<spec>[^']+)'\)/gu;

/** All imports and re-exports of a source file. */
export function importsOf(file: string, source: string): Import[] {
  const found = [...source.matchAll(STATEMENT), ...source.matchAll(CALL)];
  return found.map(({ groups }) => {
    const spec = groups?.spec ?? '';
    return {
      from: file,
      to: spec.startsWith('.') ? posix.join(posix.dirname(file), spec) : spec,
      typeOnly: groups?.type !== undefined,
    };
  });
}
