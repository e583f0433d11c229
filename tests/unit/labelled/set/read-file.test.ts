import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../labelled/set/read-file.ts';

function read(content: string, stratum: 'noise' | 'negatives' = 'noise') {
  const problems: string[] = [];
  const passages = readPassages(content, { file: 'a.jsonl', stratum, problems });
  return { passages, problems };
}

describe('readPassages', () => {
  it('reads a passage a line', () => {
    const { passages, problems } = read(
      '{"id":"noise/a-01","text":"[[KT|kt]]"}\n{"id":"noise/a-02","text":"모레"}\n',
    );
    expect(problems).toEqual([]);
    expect(passages.map(({ id, text, stratum }) => [id, text, stratum])).toEqual([
      ['noise/a-01', 'KT', 'noise'],
      ['noise/a-02', '모레', 'noise'],
    ]);
  });

  it('decomposes the text and its surfaces where the page has NFD', () => {
    const { passages } = read('{"id":"noise/a-01","form":"NFD","text":"[[카카오|kakao]]가"}');
    const text = '카카오가'.normalize('NFD');
    expect(passages[0]).toMatchObject({
      text,
      mentions: [{ start: 0, end: 6, surface: text.slice(0, 6), participant: 'kakao' }],
    });
  });

  it.each([
    ['{"id":"noise/a-01"', /^a\.jsonl:2: /u],
    ['[]', /^a\.jsonl:2: no id$/u],
    ['{"id":"noise/a-01"}', /^a\.jsonl:2: no text$/u],
    ['{"id":"noise/a-01","form":"NFKC","text":""}', /^a\.jsonl:2: unknown form 'NFKC'$/u],
    ['{"id":"programme/a-01","text":""}', /^a\.jsonl:2: id 'programme\/a-01' of another stratum$/u],
    ['{"id":"noise/a-01","text":"[[KT|kk]]"}', /^a\.jsonl:2: unknown participant 'kk' of 'KT'$/u],
    ['{"id":"noise/a-01","text":"K\u200bT"}', /^a\.jsonl:2: invisible character/u],
  ])('says where %s is wrong and keeps the rest', (line, reason) => {
    const { passages, problems } = read(`{"id":"noise/a-00","text":"가"}\n${line}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(reason);
    expect(passages).toHaveLength(1);
  });

  it('lets no mention into the negatives', () => {
    const { problems } = read('{"id":"negatives/a-01","text":"[[KT|kt]]"}', 'negatives');
    expect(problems).toEqual(['a.jsonl:1: a mention among the negatives']);
  });
});
