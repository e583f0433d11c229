import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of some files of the built extension. */
export interface Size {
  raw: number;
  /** Each file gzipped by itself, at the highest level. */
  gzip: number;
}

/** Size of the files that a pattern finds in the folder of an unpacked extension. */
export function sizeOf(folder: string, pattern: string): Size {
  const files = globSync(pattern, { cwd: folder })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));
  return {
    raw: sum(files.map((file) => file.length)),
    gzip: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
