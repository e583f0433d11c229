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

/** Reads every dump of the folders, in the order given and then by name; or the first folder that is not there or is none. */
export function readFolders(folders: readonly string[]): DumpReading[] | { missing: string } {
  const readings: DumpReading[] = [];
  for (const folder of folders) {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { missing: folder };
    for (const name of readdirSync(folder).filter(isDump).toSorted()) {
      const path = join(folder, name);
      readings.push(readDump({ name: relative('.', path), content: readFileSync(path) }, cp949));
    }
  }
  return readings;
}
