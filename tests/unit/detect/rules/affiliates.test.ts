import { describe, expect, it } from 'vitest';
import { marks, why } from '../marks.ts';

describe('B.3 other bodies', () => {
  it.each([
    ['카카오 엔터테인먼트가 앨범을 냈다', '카카오'],
    ['카카오 VX가 문을 닫는다', '카카오'],
    ['KT 클라우드와 KT ENS', 'KT'],
    ['KT-위즈 홈구장', 'KT'],
    ['서울대 병원에 입원했다', '서울대'],
    ['인천 경찰청이 수사한다', '경찰청'],
    ['서울 경찰청 앞', '경찰청'],
    ['목포 해경이 구조했다', '해경'],
    ['크래프톤 타워가 들어선다', '크래프톤'],
  ])('%s', (text, surface) => {
    expect(why(text, surface)).toBe('B.3');
  });

  it.each([
    ['서울대 의대가', '서울대=seoul-national-university'],
    ['KAIST 총동문회장이', 'KAIST=kaist'],
    ['KT 회장이', 'KT=kt'],
    ['KT 요금제가', 'KT=kt'],
    ['SK텔레콤 주식을 샀다', 'SK텔레콤=sk-telecom'],
    ['경찰청 차장은', '경찰청=national-police-agency'],
    ['경찰청 사이버수사국에', '경찰청=national-police-agency'],
    ['카카오 티켓 예매가', '카카오=kakao'],
  ])('%s: a part, post, act or product leaves it a mention (B.2)', (text, mark) => {
    expect(marks(text)).toEqual([mark]);
  });

  it('takes short Latin words only as they are written', () => {
    expect(marks('KT IS')).toEqual([]);
    expect(marks('KT is growing')).toEqual(['KT=kt']);
  });
});
