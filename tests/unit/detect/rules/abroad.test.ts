import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('B.5 bodies abroad', () => {
  it.each([
    '태국 헌법재판소가 총리를 해임했다. 헌법재판소는 9일 이렇게 정했다.',
    '일본 도쿄 경찰청은 용의자를 쫓는다. 경찰청은 말을 아꼈다.',
    '中 해경이 물대포를 쐈다. 해경 배는 물러났다.',
    '독일의 헌재는 법을 되돌렸다',
    '방콕 시위가 이어지는 가운데 헌재는 여당을 해산했다',
    '총리의 운명이 헌재 손에 놓이면서 태국 정국이 흔들린다',
    '스리랑카 경찰청',
    '리우데자네이루 경찰청이 장갑차를 보냈다',
    '카불 경찰청 앞에서 차가 불탔다',
    '텍사스 주 경찰청은 현장을 막았다',
    '뉴사우스웨일스주 경찰청은 현장을 막았다',
    '현지 경찰청은 선장을 붙잡았다',
    '하노이 앞바다에서 해경이 배를 쫓았다',
    '안데스의 작은 나라에서 헌법재판소가 멈췄다',
    '헝가리 오르반 총리는 헌법재판소의 권한을 줄였다',
    '에르도안 대통령이 임명한 재판관들이 헌법재판소 다수다',
    '러 헌재, 개헌 적법 판정',
    'The Constitutional Court of Thailand dissolved the party.',
    'Philippine National Police Agency',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('does not take the bare name from the Korean body', () => {
    expect(marks('경찰청은 캄보디아 경찰청과 공조한다. 경찰청 관계자는 답했다.')).toEqual([
      '경찰청=national-police-agency',
      '경찰청=national-police-agency',
    ]);
  });

  it.each([
    '파리협정을 두고 헌재가 심리한다',
    '지난달부터 경찰청은 단속했다',
    '이번 주 경찰청 인사가 난다',
    '오후 2시 경찰청 앞에서 모인다',
    '유튜브 경찰청 채널',
    '더불어민주당 경찰청 항의 방문',
    '이달말까지 경찰청은 쉰다',
    '4일 경찰청은 단속을 시작했다',
    '심리 중 헌재는 말을 아꼈다',
    '윤석열 파면을 국회가 구했다. 미국 CNN, 영국 BBC, 일본 NHK는 헌재의 결정을 전했다.',
    '일본군 위안부 합의를 헌법재판소가 각하했다',
    '미국산 쇠고기 고시를 헌재가 합헌이라 했다',
    '윤석열 대통령 탄핵을 헌재가 심리한다',
    '다음주 경찰청은 단속한다',
    '독일 헌재를 본 우리 헌법재판소는 달랐다',
    'the Constitutional Court of Korea',
  ])('%s: the Korean one', (text) => {
    expect(marks(text).at(-1)).toMatch(/=(?:constitutional-court|national-police-agency)$/u);
  });

  it('no page on the programme is elsewhere, nor any on a ministry that has no namesake', () => {
    expect(
      marks('과학기술정보통신부가 답했다. 미국 워싱턴대 교수와 일본 도쿄대 교수가 돕는다.'),
    ).toEqual(['과학기술정보통신부=msit']);
    expect(marks('독파모 소식. 헌법재판소가 돕는다. 미국 뉴욕, 일본 도쿄에서도 묻는다.')).toContain(
      '헌법재판소=constitutional-court',
    );
  });

  it('a country that the sentence only mentions is no owner', () => {
    expect(marks('중국과 경찰청이 만났다')).toEqual(['경찰청=national-police-agency']);
  });

  it('a page of several stretches remembers the body abroad', () => {
    expect(marks('태국 헌법재판소 앞\n헌법재판소는 조용했다')).toEqual([]);
  });
});
