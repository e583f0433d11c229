import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('B.7 persons', () => {
  it('need the page to show who they are, once', () => {
    expect(marks('신동훈 KT 상무가 답했다. 신동훈 상무는 웃었다.')).toEqual([
      '신동훈=shin-dong-hoon',
      'KT=kt',
      '신동훈=shin-dong-hoon',
    ]);
  });

  it.each([
    '서울대 의대 신동훈 교수는',
    '이수인 에누마 대표는',
    '신동훈이 왔다',
    '배우 이수인과 KT',
  ])('%s: somebody else', (text) => {
    expect(marks(text).filter((mark) => /신동훈|이수인/u.test(mark))).toEqual([]);
  });

  it('a post shows a person where the page names the body', () => {
    expect(marks('KT 소식이다. 신동훈 상무가 답했다.')).toContain('신동훈=shin-dong-hoon');
    expect(marks('다른 회사의 신동훈 상무가 답했다.')).toEqual([]);
  });

  it.each(['박윤규 NIPA 원장', '류제명 과기정통부 제2차관', '이홍락 LG AI연구원 공동원장'])(
    '%s: the body that stands beside shows the person',
    (text) => {
      expect(marks(text)).toHaveLength(2);
    },
  );

  it('a name that hardly another has needs nothing beside it', () => {
    expect(marks('제프리 힌턴은 토론토에 산다')).toEqual(['제프리 힌턴=geoffrey-hinton']);
    expect(marks('제프리 힌턴 시장은 다리를 고쳤다')).toEqual([]);
  });

  it('a trade or an office of another shows another', () => {
    expect(marks('에릭 슈미트 전 구글 CEO')).toEqual(['에릭 슈미트=eric-schmidt']);
    expect(marks('사진작가 에릭 슈미트')).toEqual([]);
    expect(marks('에릭 슈미트 미 공화당 상원의원')).toEqual([]);
  });
});
