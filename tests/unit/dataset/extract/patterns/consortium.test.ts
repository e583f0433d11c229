import { describe, expect, it } from 'vitest';
import { claimsOf, only } from '../sample.ts';

const all = (ids: string[], rest: string) => ids.map((id) => `${id} ${rest}`);

describe('consortium', () => {
  it.each<[string, string[]]>([
    [
      '알파클라우드 컨소시엄에는 감마테크, 델타로봇, 제타대 등이 참여했다.',
      all(['감마테크', '델타로봇', '제타대'], 'consortiumMember 알파클라우드'),
    ],
    [
      '알파클라우드는 감마테크, 델타로봇 등 여러 기업들과 제타대를 아우르는 컨소시엄을 공개했다.',
      all(['감마테크', '델타로봇', '제타대'], 'consortiumMember 알파클라우드'),
    ],
    [
      '알파클라우드가 이끄는 정예팀에는 감마테크·델타로봇이 참여한다.',
      all(['감마테크', '델타로봇'], 'consortiumMember 알파클라우드'),
    ],
    [
      '알파클라우드를 주관사로 감마테크와 제타대 산학협력단이 컨소시엄을 꾸렸다.',
      all(['감마테크', '제타대'], 'consortiumMember 알파클라우드'),
    ],
    // The lead inside its own list is no member of itself.
    [
      '알파클라우드 컨소시엄에는 알파클라우드, 감마테크, 델타로봇이 참여했다.',
      all(['감마테크', '델타로봇'], 'consortiumMember 알파클라우드'),
    ],
    [
      '감마테크가 알파클라우드 컨소시엄에 합류할 예정이다.',
      ['감마테크 consortiumMember 알파클라우드 planned'],
    ],
    [
      '감마테크도 알파클라우드 컨소시엄에 참여하는 것으로 전해졌다.',
      ['감마테크 consortiumMember 알파클라우드 reported'],
    ],
    [
      '알파클라우드 컨소시엄에서 감마테크 자리에 델타로봇을 적은 보도도 있다.',
      ['델타로봇 consortiumMember 알파클라우드 reported'],
    ],
    // Names that nobody knows stand in lists too.
    [
      '알파클라우드는 감마테크, 델타로봇, 나래소프트와 함께 모델을 만든다.',
      all(['감마테크', '델타로봇'], 'consortiumMember 알파클라우드'),
    ],
    [
      '알파클라우드가 주관하는 컨소시엄은 알파클라우드, 감마테크, 델타로봇으로 짜였다.',
      all(['감마테크', '델타로봇'], 'consortiumMember 알파클라우드'),
    ],
    [
      '▷알파클라우드=자료(감마테크), 의료(델타로봇) 등 2곳과 컨소시엄을 맺었다.',
      [
        '알파클라우드 consortiumSize 2',
        ...all(['감마테크', '델타로봇'], 'consortiumMember 알파클라우드'),
      ],
    ],
    [
      '제타대는 알파클라우드와 베타통신 두 컨소시엄에 발을 걸쳤다.',
      ['제타대 consortiumMember 알파클라우드', '제타대 consortiumMember 베타통신'],
    ],
    [
      '알파클라우드는 감마테크와, 베타통신은 델타로봇과 각각 짝을 이뤘다.',
      ['감마테크 consortiumMember 알파클라우드', '델타로봇 consortiumMember 베타통신'],
    ],
    [
      '알파클라우드 컨소시엄에서는 감마테크가 빠지고 델타로봇이 그 자리를 채웠다.',
      ['델타로봇 consortiumMember 알파클라우드'],
    ],
    [
      '감마테크가 알파클라우드 컨소시엄에 다음 달 2일 합류한다.',
      ['감마테크 consortiumMember 알파클라우드 2031-04-02'],
    ],
    [
      '이달 말에는 감마테크도 알파클라우드 컨소시엄에 들어올 예정이다.',
      ['감마테크 consortiumMember 알파클라우드 planned 2031-03'],
    ],
    ['알파클라우드와 베타통신이 손잡고 만든 서비스가 나왔다.', []],
    ['나래대는 알파클라우드와 손을 잡았다.', []],
    ['알파클라우드는 견본청, 로펌 등과도 협력하며 폭을 넓혔다.', ['견본청 partner 알파클라우드']],
    ['알파클라우드는 감마테크와 업무협약을 맺었다.', ['감마테크 partner 알파클라우드']],
    [
      '알파클라우드 역시 견본청 등 실제 수요 기관과 로펌까지 포함된 연합군을 꾸렸다.',
      ['견본청 demandPartner 알파클라우드'],
    ],
    ['알파클라우드와 베타통신은 견본 경연 프로젝트에 참여한다.', []],
    ['알파클라우드는 감마테크보다 빨랐다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('follows the lead through sentences that drop it', () => {
    expect(
      only(
        'consortiumMember',
        '알파클라우드가 출사표를 던졌다. ' +
          '감마테크, 견본청 등을 아우르는 컨소시엄을 구성했다. ' +
          "자체 모델 '가람'을 보유한 감마테크, 로봇 전문 델타로봇 등 기업들이 참여했다. " +
          '여기에 자료를 보유한 견본청과 최고 수준의 기록을 갖춘 제타대가 참여해 힘을 보탰다.',
      ),
    ).toEqual(
      all(
        ['감마테크', '견본청', '감마테크', '델타로봇', '견본청', '제타대'],
        'consortiumMember 알파클라우드',
      ),
    );
  });

  it('keeps the leads of one article apart', () => {
    expect(
      claimsOf(
        '알파클라우드는 감마테크를 포함한 컨소시엄을 꾸렸다. ' +
          '엡실론 등 그룹사까지 수요 기업으로 참여시켰다. ' +
          '베타통신 컨소시엄에는 델타로봇이 들어갔다.',
      ),
    ).toEqual([
      '감마테크 consortiumMember 알파클라우드',
      '엡실론 demandPartner 알파클라우드',
      '델타로봇 consortiumMember 베타통신',
    ]);
  });
});

describe('what names somebody without the name', () => {
  it('is the organisation last spoken of', () => {
    expect(
      only(
        'consortiumMember',
        '감마테크는 지난해 문을 열었다. 이 회사는 알파클라우드 컨소시엄에 참여하고 있다.',
      ),
    ).toEqual(['감마테크 consortiumMember 알파클라우드']);
  });

  it('is a body with its task in the consortium last spoken of', () => {
    expect(
      only(
        'consortiumMember',
        '알파클라우드는 컨소시엄을 꾸렸다. 검색은 감마테크가, 자료는 델타로봇이 담당한다.',
      ),
    ).toEqual(all(['감마테크', '델타로봇'], 'consortiumMember 알파클라우드'));
  });
});

describe('disclosure', () => {
  it('is a fact of its own, and makes nobody a member', () => {
    expect(
      claimsOf('알파클라우드와 베타통신 등은 컨소시엄 구성을 밖에 공개하지 않고 있다.'),
    ).toEqual(all(['알파클라우드', '베타통신'], 'consortiumDisclosure undisclosed'));
  });

  it('is told of partners whose names are kept', () => {
    expect(claimsOf('제타대는 의료 기업 세 곳과 손잡았지만 이름은 밝히지 않았다.')).toEqual([
      '제타대 consortiumDisclosure undisclosed',
    ]);
  });
});

describe('size', () => {
  it.each<[string, string[]]>([
    ['알파클라우드는 18개 기관의 연합군을 꾸렸다.', ['알파클라우드 consortiumSize 18']],
    ['알파클라우드는 12개 기관과 팀을 이뤘다.', ['알파클라우드 consortiumSize 12']],
    ['알파클라우드 컨소시엄은 모두 9곳이다.', ['알파클라우드 consortiumSize 9']],
    ['알파클라우드는 공장 3곳을 지었다.', []],
  ])('%s', (text, claims) => {
    expect(only('consortiumSize', text)).toEqual(claims);
  });
});

describe('weaker ties', () => {
  it.each<[string, string[]]>([
    ['견본청은 알파클라우드에 모델 도입 의향서를 냈다.', ['견본청 demandPartner 알파클라우드']],
    ['알파클라우드는 수요 기관으로 견본청을 확보했다.', ['견본청 demandPartner 알파클라우드']],
    [
      '견본청은 알파클라우드의, 제타대는 베타통신의 수요 기관이다.',
      ['견본청 demandPartner 알파클라우드', '제타대 demandPartner 베타통신'],
    ],
    [
      '견본청이 수요 기관으로 참여한 알파클라우드 컨소시엄은 크다.',
      ['견본청 demandPartner 알파클라우드'],
    ],
    [
      '견본청은 알파클라우드의 모델을 내년부터 점검에 쓸 예정이다.',
      ['견본청 demandPartner 알파클라우드 planned'],
    ],
    [
      '견본청은 제타대와 함께 알파클라우드의 수요처로 참여한다.',
      ['견본청 demandPartner 알파클라우드', '제타대 demandPartner 알파클라우드'],
    ],
    ['감마테크는 알파클라우드에 협력 의향서를 보냈다.', ['감마테크 partner 알파클라우드']],
    ['알파클라우드와 협약을 맺은 감마테크는 웃었다.', ['감마테크 partner 알파클라우드']],
    ['견본청은 알파클라우드와 협약을 맺었다.', ['견본청 partner 알파클라우드']],
    [
      '알파클라우드가 2일 감마테크, 델타로봇과 기술 협약을 맺은 것으로 알려졌다.',
      [
        '감마테크 partner 알파클라우드 reported 2031-03-02',
        '델타로봇 partner 알파클라우드 reported 2031-03-02',
      ],
    ],
    // The day on which it is told need not be its own.
    ['알파클라우드는 2일 감마테크와 협약을 맺었다고 밝혔다.', ['감마테크 partner 알파클라우드']],
    [
      '견본청은 알파클라우드의 모델을 내년 3월부터 점검에 쓸 예정이다.',
      ['견본청 demandPartner 알파클라우드 planned 2032-03'],
    ],
    ['알파클라우드는 감마테크와 협력을 논의하고 있다.', []],
    ['알파클라우드는 감마테크와 협약을 맺었지만 경연과는 무관하다.', []],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('takes who leads from what the article says at its end', () => {
    expect(
      only(
        'partner',
        '감마테크는 알파클라우드와 협약을 맺었다. 알파클라우드 컨소시엄에는 델타로봇이 참여했다.',
      ),
    ).toEqual(['감마테크 partner 알파클라우드']);
  });
});

describe('entries, and whole sentences on one team', () => {
  it.each<[string, string[]]>([
    [
      '명단이다. ▲알파클라우드(주관), 감마테크, 제타대 ▲베타통신(주관), 델타로봇',
      [
        '감마테크 consortiumMember 알파클라우드',
        '제타대 consortiumMember 알파클라우드',
        '델타로봇 consortiumMember 베타통신',
      ],
    ],
    [
      '알파클라우드 진영에서는 감마테크가 자료를 맡고, 델타로봇이 장비를 댄다.',
      ['감마테크 consortiumMember 알파클라우드', '델타로봇 consortiumMember 알파클라우드'],
    ],
    [
      // Who is a member leads nobody in the same breath.
      '알파클라우드 컨소시엄에 있던 감마테크는 베타통신 손을 잡았다.',
      ['감마테크 consortiumMember 알파클라우드'],
    ],
    ['감마테크는 어느 컨소시엄에도 속해 있지 않다.', []],
    ['알파클라우드는 감마테크와 경쟁하는 컨소시엄을 비판했다.', []],
  ])('%s', (text, claims) => {
    expect(only('consortiumMember', text)).toEqual(claims);
  });
});
