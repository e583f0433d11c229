import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectArticles, type ReadArticle } from '../../../lib/dataset/articles/collect.ts';
import { readDump } from '../../../lib/dataset/dump/read.ts';
import { type Label, readLabels } from './label.ts';

/** `development` is for tuning; `unseen` was written first and is looked at only to report. */
export const parts = ['development', 'unseen'] as const;
export type Part = (typeof parts)[number];

/** An article of the corpus with what a careful reader finds in it. */
export interface LabelledArticle {
  part: Part;
  /** File name without its ending. */
  name: string;
  read: ReadArticle;
  labels: Label[];
}

/**
 * One half of the corpus, in the order of its file names, read as any dump is.
 *
 * @throws Error for a file that the reader of dumps has to say something about, or wrong labels
 */
export async function loadPart(part: Part): Promise<LabelledArticle[]> {
  const folder = join(import.meta.dirname, '..', part);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .toSorted();
  return Promise.all(names.map((name) => loadArticle(folder, part, name)));
}

async function loadArticle(folder: string, part: Part, name: string): Promise<LabelledArticle> {
  const content = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const reading = readDump({ name: `${name}.txt`, content });
  const { articles, problems } = await collectArticles([reading]);
  const [read] = articles;
  const said = [...reading.problems, ...problems].map(({ line, reason }) => `${line}: ${reason}`);
  if (!read || said.length > 0) throw new Error(`${part}/${name}.txt\n${said.join('\n')}`);
  const file = `${name}.claims.jsonl`;
  const labels = readLabels(readFileSync(join(folder, file), 'utf8'), file);
  return { part, name, read, labels };
}
