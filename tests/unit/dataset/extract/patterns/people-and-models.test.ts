import { describe, expect, it } from 'vitest';
import { claimsOf, only } from '../sample.ts';

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
    ['홍길동 전 알파클라우드 대표가 왔다.', ['홍길동 worksFor 알파클라우드 (전 대표)']],
    ['홍길동 알파클라우드(이하 알파) 대표가 왔다.', ['홍길동 worksFor 알파클라우드 (대표)']],
    [
      '알파클라우드의 수장은 지난달 17일 취임한 홍길동 사장이다.',
      ['홍길동 worksFor 알파클라우드 (사장) 2031-02-17'],
    ],
    [
      '알파클라우드의 대표는 지난해 보도에서 홍길동으로 전해졌다.',
      ['홍길동 worksFor 알파클라우드 (대표) reported'],
    ],
    [
      '홍길동 알파클라우드 대표는 이사회 의장을 겸하고 있다.',
      ['홍길동 worksFor 알파클라우드 (대표)', '홍길동 worksFor 알파클라우드 (이사회 의장)'],
    ],
    [
      '알파클라우드는 홍길동·김견본 공동 대표 체제다.',
      ['홍길동 worksFor 알파클라우드 (공동 대표)', '김견본 worksFor 알파클라우드 (공동 대표)'],
    ],
    ['견본부는 홍길동 부총리 겸 장관이 이끈다.', ['홍길동 worksFor 견본부 (부총리 겸 장관)']],
    ['홍길동은 시험실 AI수석, 김견본은 쉰다.', ['홍길동 jobTitle 시험실 AI수석']],
    ['홍길동 상무는 웃었다.', []],
    [
      '알파클라우드 홍길동 대표는 지난 4일 자리에서 물러났다.',
      ['홍길동 worksFor 알파클라우드 (대표) ~2031-03-04'],
    ],
    // A short form of a post that was told.
    [
      '홍길동 알파클라우드 기술 총괄은 웃었다. 홍길동 총괄은 떠났다.',
      ['홍길동 worksFor 알파클라우드 (기술 총괄)'],
    ],
    ['홍길동은 알파클라우드를 떠났다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('moves', () => {
  it('tells a past post, the one to come, and each day that is given for the parting', () => {
    expect(
      claimsOf(
        '홍길동 전 알파클라우드 연구소장이 4월부터 베타통신에서 새로 생기는 조직의 본부장을 맡을 예정이다. ' +
          '퇴사 시점은 2030년 말, 2031년 2월 등 보도마다 다르다.',
      ),
    ).toEqual([
      '홍길동 worksFor 알파클라우드 (전 연구소장)',
      '홍길동 worksFor 베타통신 (본부장) planned 2031-04',
      '홍길동 worksFor 알파클라우드 (전 연구소장) reported ~2030-12',
      '홍길동 worksFor 알파클라우드 (전 연구소장) reported ~2031-02',
    ]);
  });

  it.each<[string, string[]]>([
    ['홍길동은 베타통신에서 센터장을 맡았다.', ['홍길동 worksFor 베타통신 (센터장)']],
    ['홍길동은 베타통신에서 강연을 맡았다.', []],
    [
      '홍길동 알파클라우드 상무가 떠난다. 홍 상무는 4월부터 베타통신 부사장으로 일할 예정이다.',
      ['홍길동 worksFor 알파클라우드 (상무)', '홍길동 worksFor 베타통신 (부사장) planned 2031-04'],
    ],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('people who work with a team', () => {
  it('are partners, also when they are only counted', () => {
    expect(
      only(
        'partner',
        '홍길동 시험대 교수와 김견본 보기대 교수가 알파클라우드의 모델 사업에 합류하는 것으로 전해졌다. ' +
          '두 교수는 알파클라우드와 공동 연구를 진행한다.',
      ),
    ).toEqual([
      '홍길동 partner 알파클라우드 reported',
      '김견본 partner 알파클라우드 reported',
      '홍길동 partner 알파클라우드',
      '김견본 partner 알파클라우드',
    ]);
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
    ["알파클라우드의 '가람'은 1월에 나왔다.", ['가람 developer 알파클라우드 2031-01']],
    ["알파클라우드가 4일 '가람'을 발표했다.", ['가람 developer 알파클라우드 2031-03-04']],
    [
      "알파클라우드는 4월에 '가람'을 공개할 예정이다.",
      ['가람 developer 알파클라우드 planned 2031-04'],
    ],
    ["알파클라우드는 자체 모델 '가람'의 후속을 공개할 예정이다.", ['가람 developer 알파클라우드']],
    [
      "알파클라우드가 개발한 모델은 '가람(Garam)'과 '나래' 두 가지다.",
      ['가람 developer 알파클라우드', '나래 developer 알파클라우드'],
    ],
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
    ['견본부가 공모한 이 사업은 크다.', ['견본부 host contest']],
    ['사업을 주관하는 견본부의 건물이 높다.', ['견본부 host contest']],
    ['견본청은 4일 프로젝트 결과를 발표했다.', []],
    ['견본부는 날씨를 발표했다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
