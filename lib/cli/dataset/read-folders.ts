import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import iconv from 'iconv-lite';
import type { Cp949Decoder } from '../../dataset/dump/decode.ts';
import { readDump } from '../../dataset/dump/read.ts';
import type { DumpReading } from '../../dataset/dump/types.ts';

/** Node's `euc-kr` lacks the extension of CP949. */
const cp949: Cp949Decoder = (bytes) => iconv.decode(Buffer.from(bytes), 'cp949');

/** Dumps are text files; what else lies in a folder is not read. */
const isDump = (name: string): boolean => /\.txt$/iu.test(name) && !name.startsWith('.');

/** The dumps of some folders, and how much there is of them. */
export interface DumpFolders {
  /** Each file is read when it is its turn. */
  dumps: () => Iterable<DumpReading>;
  /** Bytes of all files. */
  size: number;
}

/** The dumps of the folders, in the order given and then by name; or the first folder that is not there or is none. */
export function dumpFolders(folders: readonly string[]): DumpFolders | { missing: string } {
  const missing = folders.find(
    (folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
  );
  if (missing !== undefined) return { missing };
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter(isDump)
      .toSorted()
      .map((name) => join(folder, name)),
  );
  return {
    *dumps() {
      for (const path of files) {
        yield readDump({ name: relative('.', path), content: readFileSync(path) }, cp949);
      }
    },
    size: files.reduce((sum, path) => sum + statSync(path).size, 0),
  };
}
