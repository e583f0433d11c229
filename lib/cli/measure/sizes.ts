import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of some files of the built extension. */
export interface Size {
  raw: number;
  /** Each file gzipped by itself, at the highest level. */
  gzip: number;
}

/** What runs on a page in a built extension: content scripts, and those that the worker injects. */
export const pageScripts = ['content-scripts/**', '!(background).js'];

/** Size of the files that some patterns find in the folder of an unpacked extension. */
export function sizeOf(folder: string, patterns: string | readonly string[]): Size {
  const files = globSync(patterns, { cwd: folder })
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
