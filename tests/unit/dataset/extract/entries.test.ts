import { expect, it } from 'vitest';
import { unknownEntries } from '../../../../lib/dataset/extract/unknown/entries.ts';
import type { UnknownName } from '../../../../lib/dataset/extract/unknown/find.ts';

const place = (name: string, kind: UnknownName['kind'], sentence: number): UnknownName => ({
  name,
  kind,
  pattern: 'list',
  article: 'sample/2031-03-10/00000000',
  sentence,
});

it('gives each name once, the most frequent first, as a line for the lexicon', () => {
  const entries = unknownEntries([
    place('누리보이스', 'company', 0),
    place('Onggil', 'company', 1),
    place('누리보이스', 'company', 2),
  ]);
  expect(entries.map(({ name, places }) => [name, places.length])).toEqual([
    ['누리보이스', 2],
    ['Onggil', 1],
  ]);
  expect(entries.map(({ entry }) => JSON.parse(entry))).toEqual([
    {
      id: 'nuriboiseu',
      kind: 'company',
      names: { ko: '누리보이스', en: 'Nuriboiseu' },
      aliases: [],
    },
    { id: 'onggil', kind: 'company', names: { ko: 'Onggil', en: 'Onggil' }, aliases: [] },
  ]);
});
