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
    '통신사 더비에서 KT가 SKT를 꺾고 결승에 올랐다',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    ['KT, 프로야구 팬 위한 요금제 출시', 'KT=kt'],
    ['SKT, 야구 시즌 맞아 고객 초청 이벤트', 'SKT=sk-telecom'],
    ['kt 인터넷 가입 고객 혜택', 'kt=kt'],
    ['KT 김영섭 대표가 사과했다', 'KT=kt'],
  ])('%s: the company speaks', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it('a name in small letters is the team in a headline, not in a talk', () => {
    expect(marks('kt 배정대')).toEqual([]);
    expect(marks('댓글 두 개\n나는 kt인데 잘 터짐')).toEqual(['kt=kt']);
  });

  it('follows the page where the sentence says nothing', () => {
    const report = '프로야구 경기가 수원에서 열렸다. 선발 투수가 7이닝을 막았다. KT는 밝게 웃었다.';
    expect(marks(report)).toEqual([]);
    expect(marks('통신 요금제 개편. 고객이 늘었다. KT는 밝게 웃었다.')).toEqual(['KT=kt']);
  });
});
