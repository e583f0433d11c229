import { describe, expect, it } from 'vitest';
import { citedOn } from '../../../../lib/dataset/look-up/cited-on.ts';
import type { Article, Claim } from '../../../../lib/dataset/types.ts';

const article = (id: string, title: string, source: Article['source'] = 'dump'): Article => ({
  id,
  outlet: '견본일보',
  title,
  publishedAt: '2031-03-02T08:00:00+09:00',
  source,
  sha256: '',
});
const articles = [
  article('one', "다섯 팀, '마지막 심사' 앞두고…총력전"),
  article('other', '여섯째 팀의 때늦은 출사표'),
  article('short', '속보'),
  article('digest', '요약이 붙인 제목 한 줄', 'digest'),
];
const claims = articles.flatMap(({ id }) =>
  [0, 1, 1].map(
    (sentence): Claim => ({
      subject: 'alpha',
      predicate: 'consortiumSize',
      value: sentence,
      status: 'stated',
      evidence: [{ article: id, sentence, start: 0, end: 9, sha256: `${id} ${sentence}` }],
    }),
  ),
);
const found = (title: string) => citedOn(title, articles, claims).map(({ sha256 }) => sha256);

describe('the sentences cited of the article that a page shows', () => {
  it.each([
    "다섯 팀, '마지막 심사' 앞두고…총력전",
    '다섯 팀, ‘마지막 심사’ 앞두고 … 총력전 | 견본일보',
    "[단독] 다섯 팀, '마지막 심사' 앞두고…총력전".normalize('NFD'),
  ])('are each given once for %s', (title) => {
    expect(found(title)).toEqual(['one 0', 'one 1']);
  });

  it.each(['다섯 팀', '속보', '오늘의 속보 모음', '', '요약이 붙인 제목 한 줄'])(
    'are none for another page: %s',
    (title) => {
      expect(found(title)).toEqual([]);
    },
  );
});
