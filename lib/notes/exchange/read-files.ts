import { unzipSync } from 'fflate';
import { readFile } from './read-file.ts';
import { failed, type Problem, type Reading } from './reading.ts';

/** A file that the reader has chosen. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** Bytes that a file, or what an archive unpacks to, may have: a bomb must not fill the memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Reads files, and the Markdown files in archives, as one; places say which file. */
export function readFiles(files: readonly ChosenFile[]): Reading {
  const readings = files.flatMap(({ name, bytes }) =>
    /\.zip$/iu.test(name) ? readArchive(name, bytes) : [read(name, bytes, files.length > 1)],
  );
  return {
    notes: readings.flatMap(({ notes }) => notes),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readArchive(name: string, bytes: Uint8Array): Reading[] {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name: inner, originalSize }) {
        if (!/\.(?:md|markdown)$/iu.test(inner)) return false;
        size += originalSize;
        if (size > MOST_BYTES) throw new RangeError('unpacks to too much');
        return true;
      },
    });
    const entries = Object.entries(files);
    if (entries.length === 0) return [failed(name, 'holds no Markdown files')];
    return entries.map(([inner, content]) => read(inner, content, false));
  } catch (error) {
    return [failed(name, error instanceof Error ? error.message : String(error))];
  }
}

function read(name: string, bytes: Uint8Array, namePlaces: boolean): Reading {
  if (bytes.length > MOST_BYTES) return failed(name, 'is too large');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed(name, 'is not UTF-8 text');
  }
  const { notes, problems } = readFile(name, text);
  const named = ({ place, reason }: Problem) => ({ place: `${name}: ${place}`, reason });
  return { notes, problems: namePlaces ? problems.map(named) : problems };
}
