import { describe, expect, it } from 'vitest';
import { claimsOf, sampleStages } from '../sample.ts';

const all = (ids: string[], rest: string) => ids.map((id) => `${id} ${rest}`);

describe('English results', () => {
  it.each<[string, string[]]>([
    [
      '알파클라우드 and 감마테크 passed the first evaluation on Friday, while 베타통신 was dropped.',
      [
        ...all(['알파클라우드', '감마테크'], 'passed first-evaluation 2031-03-07'),
        '베타통신 eliminated first-evaluation 2031-03-07',
      ],
    ],
    [
      '베타통신, eliminated in the final selection, opened an office.',
      ['베타통신 eliminated final-selection'],
    ],
    ['알파클라우드 was chosen in the final selection.', ['알파클라우드 selected final-selection']],
    ['알파클라우드 would advance if it passed the first evaluation.', []],
    ['알파클라우드 opened an office.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('take stage and day from the sentence before', () => {
    expect(
      claimsOf(
        'Four teams passed the document screening, the ministry said Friday. ' +
          'The shortlist includes 알파클라우드, 베타통신 and 제타대. ' +
          '감마테크 was among them not; it failed to advance.',
      ),
    ).toEqual(all(['알파클라우드', '베타통신', '제타대'], 'passed document-screening 2031-03-07'));
  });

  it('tell who applies', () => {
    const stages = [...sampleStages, 'additional-call'];
    expect(
      claimsOf(
        '알파클라우드 plans to apply for the additional slot. 감마테크 did not apply.',
        stages,
      ),
    ).toEqual(['알파클라우드 applied additional-call planned']);
    expect(claimsOf('알파클라우드 submitted its proposal.')).toEqual([
      '알파클라우드 applied application',
    ]);
  });
});

describe('English ties', () => {
  it.each<[string, string[]]>([
    [
      '알파클라우드 leads a consortium that consists of 감마테크, 델타로봇 and 견본청.',
      all(['감마테크', '델타로봇', '견본청'], 'consortiumMember 알파클라우드'),
    ],
    [
      "알파클라우드's consortium includes 감마테크, while 베타통신 has teamed up with 제타대.",
      ['감마테크 consortiumMember 알파클라우드', '제타대 consortiumMember 베타통신'],
    ],
    ["감마테크 has joined 알파클라우드's consortium.", ['감마테크 consortiumMember 알파클라우드']],
    ["감마테크 is not part of 알파클라우드's consortium.", []],
    [
      '견본청 and 제타대 have agreed to work with 알파클라우드 as demand partners.',
      all(['견본청', '제타대'], 'demandPartner 알파클라우드'),
    ],
    [
      '알파클라우드 has not revealed who is in its consortium.',
      ['알파클라우드 consortiumDisclosure undisclosed'],
    ],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('English people and models', () => {
  it.each<[string, string[]]>([
    [
      "We are glad, said 홍길동, 알파클라우드's chief AI officer.",
      ['홍길동 worksFor 알파클라우드 (chief AI officer)'],
    ],
    ['홍길동, CEO of 알파클라우드, was glad.', ['홍길동 worksFor 알파클라우드 (CEO)']],
    ['알파클라우드 CEO 홍길동 was glad about it.', ['홍길동 worksFor 알파클라우드 (CEO)']],
    ['홍길동, a scholar, advises 알파클라우드 on design.', ['홍길동 adviser 알파클라우드']],
    ['홍길동 is reportedly on the judging panel.', ['홍길동 judge contest reported']],
    ['가람, a language model developed by 알파클라우드, is out.', ['가람 developer 알파클라우드']],
    ['알파클라우드 would rely on its own model, 가람.', ['가람 developer 알파클라우드']],
    ['알파클라우드 compared itself with 가람 again.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
