import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Passage, strata } from './passage.ts';
import { readPassages } from './read-file.ts';

const root = join(import.meta.dirname, '..', 'passages');

/**
 * The whole labelled set, in the order of its files.
 *
 * @throws Error that lists everything wrong in it, each with file and line
 */
export function loadPassages(): Passage[] {
  const problems: string[] = [];
  const passages = strata.flatMap((stratum) =>
    readdirSync(join(root, stratum))
      .sort()
      .flatMap((name) => {
        const path = join(root, stratum, name);
        const file = relative(process.cwd(), path);
        return readPassages(readFileSync(path, 'utf8'), { file, stratum, problems });
      }),
  );
  if (problems.length > 0) {
    throw new Error(`The labelled set is wrong:\n${problems.join('\n')}`);
  }
  return passages;
}
