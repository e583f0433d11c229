import { readdirSync, readFileSync } from 'node:fs';
import { readDump } from '../../../lib/dataset/dump/read.ts';
import type { DumpReading, DumpRecord } from '../../../lib/dataset/dump/types.ts';
import { splitSentences } from '../../../lib/dataset/sentences/split.ts';

/** Articles in one file of a saved search. */
const inFile = 200;

const folder = new URL('../../claims/development/', import.meta.url);

/** Sentences of our own labelled articles. */
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readDump({ name, content: readFileSync(new URL(name, folder)) }).records)
  .flatMap(({ body }) => splitSentences(body).map(({ text }) => text));

/** Short articles of three sentences of ours each, every one with a number, a day and an outlet of its own. */
export function* syntheticDumps(articles: number): Generator<DumpReading> {
  for (let start = 0; start < articles; start += inFile) {
    const count = Math.min(inFile, articles - start);
    yield {
      file: `synthetic-${start}.txt`,
      declared: count,
      records: Array.from({ length: count }, (_, at) => varied(start + at)),
      problems: [],
    };
  }
}

function varied(number: number): DumpRecord {
  const day = new Date(Date.UTC(2025, 6, 1 + (number % 365))).toISOString().slice(0, 10);
  const outlet = `견본${number % 97}일보`;
  const at = (number * 7) % (sentences.length - 3);
  const said = sentences.slice(at, at + 3).join(' ');
  return {
    file: 'synthetic.txt',
    line: number,
    headline: `국가대표 AI 소식 ${number}`,
    outlet,
    body: `[${outlet}] 견본 소식 ${number}번이다. ${said}`,
    publishedAt: `${day}T09:00:00+09:00`,
    source: 'dump',
    links: [],
  };
}
