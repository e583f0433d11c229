import { describe, expect, it } from 'vitest';
import { claimsOf, only, sampleStages } from '../sample.ts';

const all = (ids: string[], rest: string) => ids.map((id) => `${id} ${rest}`);

describe('applied', () => {
  it.each<[string, string[]]>([
    [
      '알파클라우드가 지난 4일 견본 경연에 출사표를 던졌다.',
      ['알파클라우드 applied application 2031-03-04'],
    ],
    [
      '알파클라우드와 제타대는 공모에 지원했다.',
      all(['알파클라우드', '제타대'], 'applied application'),
    ],
    ['감마테크는 공모에 지원할 계획이다.', ['감마테크 applied application planned']],
    [
      '감마테크는 다음 달 2일 제안서를 제출할 계획이다.',
      ['감마테크 applied application planned 2031-04-02'],
    ],
    [
      '감마테크가 4일 공모에 지원할 계획이라고 밝혔다.',
      ['감마테크 applied application planned 2031-03-04'],
    ],
    [
      '감마테크가 4일 견본 경연 공모에 지원할 계획이라고 밝혔다.',
      ['감마테크 applied application planned'],
    ],
    ['감마테크는 공모에 뛰어들었다.', ['감마테크 applied application']],
    ['감마테크=제안서 제출 여부 미확인.', []],
    ['감마테크는 공모에 지원하지 않는다고 밝혔다.', []],
    ['견본부는 공모에 참여한 9개 팀을 소개했다.', []],
    // A call that the programme does not have as a stage says nothing of the first.
    ['감마테크가 추가 공모에 지원했다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('applied to a call that was spoken of before', () => {
  it('is the additional one until another stage comes up', () => {
    const told = only(
      'applied',
      '추가 공모가 4일 마감됐다. 알파클라우드 컨소시엄과 감마테크 컨소시엄 등 두 곳이 지원했다.',
      [...sampleStages, 'additional-call'],
    );
    expect(told).toEqual(all(['알파클라우드', '감마테크'], 'applied additional-call'));
  });
});

describe('results', () => {
  it.each<[string, string[]]>([
    [
      '서면평가에서 알파클라우드와 베타통신, 제타대가 통과했다.',
      all(['알파클라우드', '베타통신', '제타대'], 'passed document-screening'),
    ],
    ['알파클라우드가 4일 정예팀으로 뽑혔다.', ['알파클라우드 selected final-selection 2031-03-04']],
    [
      '1차 단계평가에서 알파클라우드는 통과했고 베타통신과 감마테크는 탈락했다.',
      [
        '알파클라우드 passed first-evaluation',
        ...all(['베타통신', '감마테크'], 'eliminated first-evaluation'),
      ],
    ],
    [
      '1차 평가에서 떨어진 팀은 베타통신과 감마테크 두 곳이다.',
      all(['베타통신', '감마테크'], 'eliminated first-evaluation'),
    ],
    ['1차 평가를 통과한 알파클라우드가 모임을 열었다.', ['알파클라우드 passed first-evaluation']],
    ['베타통신은 정예팀에 들지 못했다.', ['베타통신 eliminated final-selection']],
    ['베타통신은 최종 선정 명단에 이름을 올리지 못했다.', ['베타통신 eliminated final-selection']],
    [
      '베타통신이 1차 평가에서 탈락한 것으로 알려졌다.',
      ['베타통신 eliminated first-evaluation reported'],
    ],
    ['1차 평가에서 떨어졌던 베타통신도 왔다.', ['베타통신 eliminated first-evaluation']],
    [
      '서류 심사와 1차 평가에서 각각 탈락한 알파클라우드와 베타통신이 만났다.',
      ['알파클라우드 eliminated document-screening', '베타통신 eliminated first-evaluation'],
    ],
    [
      '베타통신은 서류는 통과했는데 최종 선발에서 미끄러졌다.',
      ['베타통신 passed document-screening', '베타통신 eliminated final-selection'],
    ],
    ['베타통신은 1차 평가의 문턱을 넘었다.', ['베타통신 passed first-evaluation']],
    ['베타통신은 1차 평가의 문턱을 넘지 못했다.', ['베타통신 eliminated first-evaluation']],
    ['베타통신은 최종 선정에서 낙마했다.', ['베타통신 eliminated final-selection']],
    ['베타통신은 정예팀 자리를 따냈다.', ['베타통신 selected final-selection']],
    // The result of another contest, and of the one that it joins.
    ['1차 평가 뒤에도 음성 사업에서 떨어졌던 베타통신은 웃었다.', []],
    [
      '1차 평가에서 베타통신은 알파클라우드 컨소시엄 멤버로 살아남았다.',
      ['베타통신 consortiumMember 알파클라우드'],
    ],
    ['최종 선정되면 베타통신은 지원을 받는다.', []],
    ['1차 평가에서 한 팀이 탈락할 예정이라 베타통신도 긴장한다.', []],
    ['베타통신이 시험을 통과했다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('takes stage and day from the sentence before', () => {
    expect(
      claimsOf(
        '견본부는 지난 5일, 프로젝트의 서면평가를 통과한 3개 팀을 발표했다. ' +
          '명단에는 △알파클라우드 △베타통신 등 기업들과 △제타대가 이름을 올렸다. ' +
          '반면 감마테크, 델타로봇 등 4개 사는 고배를 마셨다.',
      ),
    ).toEqual([
      '견본부 host contest',
      ...all(['알파클라우드', '베타통신', '제타대'], 'passed document-screening 2031-03-05'),
      ...all(['감마테크', '델타로봇'], 'eliminated document-screening 2031-03-05'),
    ]);
  });
});

describe('teams that are only counted', () => {
  const before = '알파클라우드와 베타통신, 감마테크는 정예팀 후보다. ';

  it.each<[string, string[]]>([
    [
      '세 팀은 지난 5일 1차 평가를 통과했다.',
      all(['알파클라우드', '베타통신', '감마테크'], 'passed first-evaluation 2031-03-05'),
    ],
    [
      '1차 평가에서 베타통신이 통과했고 나머지 두 팀은 탈락했다.',
      [
        '베타통신 passed first-evaluation',
        ...all(['알파클라우드', '감마테크'], 'eliminated first-evaluation'),
      ],
    ],
    // More or fewer than were named: nobody knows who is meant.
    ['네 팀은 1차 평가를 통과했다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(before + text)).toEqual(claims);
  });

  it('says nothing that the sentence itself denies', () => {
    expect(claimsOf('알파클라우드가 정예팀에서 탈락했다는 소문은 사실이 아니다.')).toEqual([]);
  });
});

describe('results by what a clause gives', () => {
  it.each<[string, string[]]>([
    [
      '감마테크가 참여한 알파클라우드 컨소시엄이 정예팀으로 선정됐다.',
      ['알파클라우드 selected final-selection'],
    ],
    [
      '감마테크는 알파클라우드가 이끄는 컨소시엄이 정예팀으로 뽑혔다고 밝혔다.',
      ['알파클라우드 selected final-selection'],
    ],
    [
      '서면평가 통과 3개 팀은 알파클라우드, 베타통신, 제타대이다.',
      all(['알파클라우드', '베타통신', '제타대'], 'passed document-screening'),
    ],
    ['1차 단계평가를 통과하지 못한 베타통신은 쉬었다.', ['베타통신 eliminated first-evaluation']],
    ['알파클라우드가 1차 단계평가에서 탈락한다면 충격이다.', []],
    ['알파클라우드는 점수로는 상위 4개 팀에 들었다.', []],
  ])('%s', (text, claims) => {
    expect(
      claimsOf(text).filter((claim) => / (?:passed|selected|eliminated) /u.test(claim)),
    ).toEqual(claims);
  });
});
