import { expect, test } from 'vitest';
import { citedBy } from '../../../../components/facts/citation.ts';
import { factsAbout } from '../../../../components/facts/fact.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { Claim } from '../../../../lib/dataset/types.ts';
import { early, late, sample } from '../../dataset/look-up/sample.ts';

const body = '첫 문장이다. 둘째 문장이다.';
const look = createLookUp({
  ...sample,
  articles: sample.articles.map((article) =>
    article.id === late ? { ...article, source: 'digest', body } : article,
  ),
  claims: [
    claim('beta', [at(late, 1, 8, 16), at(early, 4, 0, 9), at(late, 0, 0, 7)]),
    claim('delta', [at(late, 1, 8, 16), at(early, 2, 0, 9)]),
  ],
});

function at(article: string, sentence: number, start: number, end: number) {
  return { article, sentence, start, end, sha256: `${article} ${sentence}` };
}

function claim(subject: string, evidence: Claim['evidence']): Claim {
  return { subject, predicate: 'consortiumMember', object: 'alpha', status: 'stated', evidence };
}

test('each article is cited once, the newest first, with the sentences of all facts in order', () => {
  const citations = citedBy(factsAbout(look, 'alpha'), look);
  expect(
    citations.map(({ article, sentences }) => [
      article.id,
      sentences.map(({ evidence }) => evidence.sentence),
    ]),
  ).toEqual([
    [late, [0, 1]],
    [early, [2, 4]],
  ]);
});

test('the sentences of a digest are given, those of a newspaper are not', () => {
  const [digest, newspaper] = citedBy(factsAbout(look, 'alpha'), look);
  expect(digest?.sentences.map(({ sentence }) => sentence)).toEqual([
    '첫 문장이다.',
    '둘째 문장이다.',
  ]);
  expect(newspaper?.sentences.map(({ sentence }) => sentence)).toEqual([null, null]);
});
