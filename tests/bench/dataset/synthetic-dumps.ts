import { readdirSync, readFileSync } from 'node:fs';
import { readDump } from '../../../lib/dataset/dump/read.ts';
import type { DumpReading, DumpRecord } from '../../../lib/dataset/dump/types.ts';

/** Articles in one file of a saved search. */
const inFile = 200;

const folder = new URL('../../claims/development/', import.meta.url);

/** Our own labelled articles, over and over: each time another day, outlet and first sentence. */
export function* syntheticDumps(articles: number): Generator<DumpReading> {
  const records = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readDump({ name, content: readFileSync(new URL(name, folder)) }).records);
  for (let start = 0; start < articles; start += inFile) {
    const count = Math.min(inFile, articles - start);
    yield {
      file: `synthetic-${start}.txt`,
      declared: count,
      records: Array.from({ length: count }, (_, at) => varied(records, start + at)),
      problems: [],
    };
  }
}

function varied(records: readonly DumpRecord[], number: number): DumpRecord {
  const record = records[number % records.length];
  if (!record) throw new Error('There are no articles to vary.');
  const day = new Date(Date.UTC(2025, 6, 1 + (number % 365))).toISOString().slice(0, 10);
  const outlet = `견본${number % 97}일보`;
  const text = record.body.replace(/^\[[^\]]*\]\s*/u, '');
  return {
    ...record,
    outlet,
    body: `[${outlet}] 견본 소식 ${number}번이다. ${text}`,
    publishedAt: `${day}${record.publishedAt.slice(10)}`,
    line: number,
  };
}
