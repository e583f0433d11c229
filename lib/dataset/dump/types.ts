import type { Problem } from './problem.ts';
import type { DigestLink } from './sources.ts';

/** A file as it comes in; a browser has it from a drop or a file input. */
export interface DumpFile {
  name: string;
  content: string | Uint8Array;
}

/** One result of a saved news search, or one digest. */
export interface DumpRecord {
  file: string;
  /** Line of the headline, from 1. */
  line: number;
  headline: string;
  outlet: string;
  /** NFC, one line, the outlet's brackets included: offsets and hashes count in it. */
  body: string;
  /** Korean time, `YYYY-MM-DDTHH:MM:SS+09:00`. */
  publishedAt: string;
  source: 'dump' | 'digest';
  /** What a digest rests on; empty for a dump. */
  links: DigestLink[];
}

/** What was read from one file. */
export interface DumpReading {
  file: string;
  /** The number of results that the file says it holds; null where it doesn't say. */
  declared: number | null;
  records: DumpRecord[];
  problems: Problem[];
}
