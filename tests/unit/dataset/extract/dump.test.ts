import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectArticles } from '../../../../lib/dataset/articles/collect.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { readDump } from '../../../../lib/dataset/dump/read.ts';
import { extract } from '../../../../lib/dataset/extract/extract.ts';
import { readPassages } from '../../../../lib/dataset/extract/passage.ts';
import { lexiconReader } from '../../../../lib/dataset/extract/reader.ts';
import { loadLexicon } from '../../../../lib/dataset/lexicon/load.ts';
import earlier from './expected/economidaily-2025-07-26.json' with { type: 'json' };
import later from './expected/economidaily-2025-07-29.json' with { type: 'json' };

/** What a person found in the two articles, sentence by sentence. */
const expected = [earlier, later].flatMap(({ article, sentences }) =>
  sentences.flatMap(({ sentence, claims }) =>
    claims.map((claim) => lineOf({ ...claim, article, sentence })),
  ),
);

interface Line {
  article: string;
  sentence: number;
  subject: string;
  predicate: string;
  object?: string;
  value?: string | number;
  jobTitle?: string;
  status: string;
  from?: string;
}

function lineOf({ article, sentence, subject, predicate, object, value, ...rest }: Line): string {
  const { jobTitle = '', status, from = '' } = rest;
  return [article, sentence, subject, predicate, object ?? value, jobTitle, status, from].join(' ');
}

it('stands in the bundled dataset, each on its sentence', () => {
  const bundled = new Set(
    bundledDataset.claims.flatMap((claim) =>
      claim.evidence.map(({ article, sentence }) => lineOf({ ...claim, article, sentence })),
    ),
  );
  for (const line of expected) expect(bundled).toContain(line);
});

const folder = new URL('../../../../../shared/dumps/', import.meta.url);

describe.skipIf(!existsSync(folder))('the dump', () => {
  it('gives by rule what a person found, and nothing else', async () => {
    const lexicon = loadLexicon();
    const reader = lexiconReader(lexicon);
    const readings = readdirSync(folder).map((name) =>
      readDump({ name, content: readFileSync(new URL(name, folder)) }),
    );
    const { articles } = await collectArticles(readings);
    const found = articles.flatMap((read) =>
      extract(readPassages(read, reader), bundledDataset.programme).map((draft) =>
        lineOf({ ...draft, article: read.article.id }),
      ),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
