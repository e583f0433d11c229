import { describe, expect, it } from 'vitest';
import { claimsOf } from '../sample.ts';

describe('posts', () => {
  it.each<[string, string[]]>([
    [
      '홍길동 알파클라우드 AI 연구소장(CAIO) 상무는 웃었다.',
      ['홍길동 worksFor 알파클라우드 (AI 연구소장(CAIO) 상무)'],
    ],
    ['알파클라우드의 홍길동 대표는 웃었다.', ['홍길동 worksFor 알파클라우드 (대표)']],
    ['알파클라우드 대표는 홍길동이다.', ['홍길동 worksFor 알파클라우드 (대표)']],
    [
      '홍길동은 알파클라우드 부사장으로 전해졌다.',
      ['홍길동 worksFor 알파클라우드 (부사장) reported'],
    ],
    ['홍길동 시험대 교수가 왔다.', ['홍길동 jobTitle 시험대 교수']],
    ['홍길동 전 시험사 CEO가 왔다.', ['홍길동 jobTitle 전 시험사 CEO']],
    // A past post is none.
    ['홍길동 전 알파클라우드 대표가 왔다.', []],
    ['홍길동은 알파클라우드를 떠났다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('advisers and judges', () => {
  it('takes whom they advise from the topic before', () => {
    expect(
      claimsOf(
        '베타통신은 모델을 키운다. 이를 위해 홍길동 시험대 교수, 김견본 보기대 교수 등을 자문으로 영입했다.',
      ),
    ).toEqual([
      '홍길동 jobTitle 시험대 교수',
      '김견본 jobTitle 보기대 교수',
      '홍길동 adviser 베타통신',
      '김견본 adviser 베타통신',
    ]);
  });

  it('keeps a rumour on judges a rumour', () => {
    expect(claimsOf('홍길동 등을 심사위원으로 위촉했다는 관측이 나온다.')).toEqual([
      '홍길동 judge contest reported',
    ]);
  });
});

describe('models', () => {
  it.each<[string, string[]]>([
    ["자체 LLM '가람'을 보유한 알파클라우드가 나섰다.", ['가람 developer 알파클라우드']],
    ["알파클라우드는 자체 개발 모델 '가람'을 키운다.", ['가람 developer 알파클라우드']],
    ["알파클라우드는 자사의 '가람' 모델이 앞섰다고 했다.", ['가람 developer 알파클라우드']],
    ["알파클라우드의 '가람'이 나왔다.", ['가람 developer 알파클라우드']],
    ["알파클라우드가 개발한 모델 '가람 2.0'은 봄에 나왔다.", ['가람 developer 알파클라우드']],
    ['가람(Garam)은 알파클라우드가 개발한 모델이다.', ['가람 developer 알파클라우드']],
    ['가람의 개발사는 알파클라우드다.', ['가람 developer 알파클라우드']],
    ["알파클라우드는 '가람'을 개발한 것으로 알려졌다.", ['가람 developer 알파클라우드 reported']],
    [
      "알파클라우드는 '가람', 베타통신은 '나래'를 개발했다.",
      ['가람 developer 알파클라우드', '나래 developer 베타통신'],
    ],
    // A rival's model is only measured against.
    ["알파클라우드는 자사 모델이 '나래' 대비 빠르다고 했다.", []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('parent', () => {
  it.each<[string, string[]]>([
    [
      "'알파클라우드'를 모회사로 둔 감마테크는 웃었다.",
      ['감마테크 parentOrganization 알파클라우드'],
    ],
    ['알파클라우드의 자회사 감마테크가 나섰다.', ['감마테크 parentOrganization 알파클라우드']],
    ['감마테크의 모회사인 알파클라우드가 나섰다.', ['감마테크 parentOrganization 알파클라우드']],
    ['알파클라우드가 투자한 감마테크가 나섰다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('host', () => {
  it.each<[string, string[]]>([
    ['견본부는 4일 프로젝트 공모 결과를 발표했다.', ['견본부 host contest']],
    ['견본청은 4일 프로젝트 결과를 발표했다.', []],
    ['견본부는 날씨를 발표했다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
