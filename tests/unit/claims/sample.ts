import * as v from 'valibot';
import { entrySchema, type LexiconEntry } from '../../../lib/dataset/lexicon/schema.ts';
import { type Label, readLabels } from '../../claims/corpus/label.ts';
import type { LabelledArticle } from '../../claims/corpus/load.ts';
import type { Found } from '../../claims/extractor.ts';

const entry = (
  id: string,
  kind: LexiconEntry['kind'],
  ko: string,
  aliases: LexiconEntry['aliases'] = [],
): LexiconEntry => v.parse(entrySchema, { id, kind, names: { ko, en: id }, aliases });

/** An invented lexicon: two companies and a person. */
export const lexicon: LexiconEntry[] = [
  entry('alpha', 'company', '알파'),
  entry('beta', 'company', '베타', ['비 이', { surface: '베타랩' }]),
  entry('chief', 'person', '김견본'),
];

export const label = (fields: object): Label => {
  const [read] = readLabels(
    JSON.stringify({ begins: '알파는', subjects: ['alpha'], ...fields }),
    '',
  );
  if (!read) throw new Error('no label');
  return read;
};

/** An article with these sentences and labels. */
export function article(sentences: readonly string[], labels: readonly Label[]): LabelledArticle {
  const body = sentences.join(' ');
  return {
    part: 'development',
    name: 'sample',
    labels: [...labels],
    read: {
      article: {
        id: 'sample/2031-03-02/aaaaaaaa',
        outlet: '견본일보',
        title: '견본',
        publishedAt: '2031-03-02T08:00:00+09:00',
        source: 'dump',
        sha256: '1'.repeat(64),
      },
      body,
      sentences: sentences.map((text, index) => {
        const start = body.indexOf(text);
        return { index, start, end: start + text.length, text };
      }),
    },
  };
}

export const found = (fields: Partial<Found>): Found => ({
  subject: 'alpha',
  predicate: 'applied',
  status: 'stated',
  sentences: [0],
  ...fields,
});
