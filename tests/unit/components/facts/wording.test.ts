import { beforeEach, describe, expect, test } from 'vitest';
import { factsAbout } from '../../../../components/facts/fact.ts';
import { factAsText, statusOf, timeOf, wordingOf } from '../../../../components/facts/wording.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { Predicate } from '../../../../lib/dataset/types.ts';
import { t } from '../../../../lib/i18n/translate.ts';
import { sample } from '../../dataset/look-up/sample.ts';
import { speak } from '../../i18n/speak.ts';

const look = createLookUp(sample);

function sentence(id: string, predicate: Predicate): string {
  const fact = factsAbout(look, id).find(({ claims }) => claims[0].predicate === predicate);
  if (!fact) throw new Error(`no fact ${predicate} about ${id}`);
  const { key, values } = wordingOf(fact, look);
  return t(key, values);
}

describe('in Korean', () => {
  beforeEach(() => speak('ko'));

  test.each([
    ['alpha', 'passed', 'papers 통과'],
    ['gamma', 'eliminated', 'papers 탈락'],
    ['beta', 'consortiumMember', 'alpha 컨소시엄에 참여'],
    ['alpha', 'consortiumMember', 'beta가 컨소시엄에 참여'],
    ['delta', 'demandPartner', 'alpha 컨소시엄의 수요 기관'],
    ['alpha', 'consortiumSize', '컨소시엄 규모는 7개 기관'],
    ['gamma', 'consortiumDisclosure', '컨소시엄 구성은 공개하지 않음'],
    ['mind', 'developer', 'alpha가 개발'],
    ['alpha', 'worksFor', 'chief 대표'],
    ['sage', 'jobTitle', '견본대 교수'],
  ] as const)('%s, %s: %s', (id, predicate, said) => {
    expect(sentence(id, predicate)).toBe(said);
  });

  test('hearsay and intentions are called so, plain statements are not', () => {
    const claim = { subject: 'a', predicate: 'judge', evidence: [] } as const;
    expect(statusOf({ ...claim, evidence: [], status: 'stated' })).toBeNull();
    const words = (['reported', 'planned'] as const).map(
      (status) => statusOf({ ...claim, evidence: [], status })?.word,
    );
    expect(new Set(words).size).toBe(2);
    expect(words).not.toContain(undefined);
  });

  test('a fact to copy says who, what, when, how sure and according to whom', () => {
    const fact = factsAbout(look, 'sage').find(({ claims }) => claims[0].predicate === 'judge');
    const text = fact && factAsText(fact, '현자', look);
    expect(text).toBe(
      '현자: contest 심사위원 (관측 보도)\n출처: 견본일보, 2031-03-02, 「첫 소식」',
    );
  });
});

test('a fact of a digest is copied with the addresses that the digest rests on', () => {
  speak('ko');
  const url = 'https://news.example/1';
  const links = [{ outlet: '견본방송', date: '2031-03-01', url }];
  const articles = sample.articles.map((article) => ({ ...article, links }));
  const [fact] = factsAbout(createLookUp({ ...sample, articles }), 'sage');
  expect(fact && factAsText(fact, '현자', look)).toContain(`\n- 견본방송, 2031-03-01, ${url}`);
});

test('in English the same claims read as English', () => {
  speak('en');
  expect(sentence('alpha', 'consortiumMember')).toBe('Consortium members: beta');
  expect(sentence('alpha', 'worksFor')).toBe('chief, CEO');
});

test('a claim without dates of its own tells no time', () => {
  speak('ko');
  const claim = sample.claims.find(({ from, until }) => !from && !until);
  expect(claim && timeOf(claim)).toBeNull();
});
