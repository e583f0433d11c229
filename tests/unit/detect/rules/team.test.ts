import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('B.4 teams', () => {
  it.each([
    'KT는 24승 3무를 기록했다',
    'kt, 끝내기 안타로 3연승',
    'LG 오지환, KT 상대로 결승타',
    '프로농구 KT, 소노에 82-79 승리',
    'SKT는 결승에서 젠지를 3대0으로 꺾었다. 롤드컵 우승이다',
    'KT 강백호 복귀, 순위 싸움 변수',
    'kt 김상수 영입',
    '수원 KT가 먼저 웃었다',
    'KT 0 0 1 0 2 0 0 0 1 - 4\nLG 1 0 0 0 0 0 0 2 0 - 3',
    'KT 우승 확률 3.2%',
    'KT·삼성 1위 결정전',
    'KT 양홍석 20점…상무전 완승',
    'KT로 이적한 뒤 그는 펄펄 날았다',
    '통신사 더비에서 KT가 SKT를 꺾고 결승에 올랐다',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    ['KT, 프로야구 팬 위한 요금제 출시', 'KT=kt'],
    ['SKT, 야구 시즌 맞아 고객 초청 이벤트', 'SKT=sk-telecom'],
    ['kt 인터넷 가입 고객 혜택', 'kt=kt'],
    ['KT가 운영하는 프로야구단 kt wiz가 창단 11년을 맞았다', 'KT=kt'],
    ['KT 요금제로 야구 중계를 본다', 'KT=kt'],
    ['KT·카카오, 스타트업 리그 개최', 'KT=kt'],
    ['SK텔레콤, 펜싱 유망주 후원', 'SK텔레콤=sk-telecom'],
    ['야구장 기지국 증설한 KT, 한국시리즈 대비', 'KT=kt'],
    ['NC AI 이야기. NC 야구단은 다르다', 'NC AI=nc-ai'],
    ['국감 증인: KT 김영섭, SKT 유영상', 'SKT=sk-telecom'],
    ['KT, 프로야구 전 경기 VR 생중계', 'KT=kt'],
    ['KT 노사 임금협상 타결', 'KT=kt'],
    ['KT 복귀한 전 임원', 'KT=kt'],
    ['△KT 대표 공모 △kt 강백호 시즌 아웃', 'KT=kt'],
    ['KT 김영섭 대표가 사과했다', 'KT=kt'],
  ])('%s: the company speaks', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it('a name in small letters is the team in a headline, not in a talk', () => {
    expect(marks('kt 배정대')).toEqual([]);
    expect(marks('댓글 두 개\n나는 kt인데 잘 터짐')).toEqual(['kt=kt']);
  });

  it('images of matches on a page on the programme make no teams', () => {
    expect(
      marks('독자 AI 파운데이션 모델의 심판은 정부, LG와 업스테이지는 선수다. 심판은 말이 없다.'),
    ).toContain('LG=lg-ai-research');
  });

  it('follows the page where the sentence says nothing', () => {
    const report = '프로야구 경기가 수원에서 열렸다. 선발 투수가 7이닝을 막았다. KT는 밝게 웃었다.';
    expect(marks(report)).toEqual([]);
    expect(marks('통신 요금제 개편. 고객이 늘었다. KT는 밝게 웃었다.')).toEqual(['KT=kt']);
  });
});
