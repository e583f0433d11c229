import { describe, expect, it } from 'vitest';
import { collectArticles } from '../../../../lib/dataset/articles/collect.ts';
import { articleId, outletSlug } from '../../../../lib/dataset/articles/id.ts';
import { readDump } from '../../../../lib/dataset/dump/read.ts';

const dump = (name: string, ...records: string[][]) =>
  readDump({ name, content: [`검색결과 총 ${records.length}건`, ...records.flat()].join('\n') });

const first = ['첫 소식', '[견본일보] 첫 팀이 나섰다. 또 나섰다.', '2031-03-02 08:00:00'];
const second = ['둘째 소식', '[견본신문] 둘째 팀이 나섰다.', '2031-03-01 09:00:00'];

describe('collectArticles', () => {
  it('makes articles, the oldest first, with sentences', async () => {
    const { articles, problems } = await collectArticles([dump('a.txt', first, second)]);
    expect(articles.map(({ article }) => article.title)).toEqual(['둘째 소식', '첫 소식']);
    expect(articles[1]?.sentences).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('takes an article that two dumps hold once, and says where the other is', async () => {
    const { articles, problems } = await collectArticles([
      dump('a.txt', first),
      dump('b.txt', second, first),
    ]);
    expect(articles).toHaveLength(2);
    expect(problems).toMatchObject([{ file: 'b.txt', line: 5, code: 'duplicate', lost: false }]);
  });

  it('gives the same whatever the order of the dumps', async () => {
    const [a, b] = [dump('a.txt', first), dump('b.txt', second)];
    expect((await collectArticles([a, b])).articles).toEqual(
      (await collectArticles([b, a])).articles,
    );
  });
});

describe('articleId', () => {
  it('is outlet, day and the beginning of the hash', () => {
    const hash = 'abcdef0123456789'.repeat(4);
    expect(articleId('이코노믹데일리', '2031-03-02T08:00:00+09:00', hash)).toBe(
      'economidaily/2031-03-02/abcdef01',
    );
  });

  it.each([
    ['견본일보', 'gyeonbonnilbo'],
    ['Sample Herald', 'sample-herald'],
    ['견본24', 'gyeonbon24'],
    ['新聞', 'outlet'],
  ])('writes the outlet %s, which no table knows, in Latin letters', (outlet, slug) => {
    expect(outletSlug(outlet)).toBe(slug);
  });
});
