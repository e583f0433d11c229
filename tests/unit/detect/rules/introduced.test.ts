import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('A.6 introduced short forms', () => {
  it('counts from there on, also where the lexicon does not know it', () => {
    expect(
      marks('의료원 소식. 고려대 의료원(이하 의료원)은 새 병동을 연다. 의료원은 바빴다.'),
    ).toEqual([
      '고려대 의료원=korea-university-medicine',
      '의료원=korea-university-medicine',
      '의료원=korea-university-medicine',
    ]);
  });

  it('lifts a group name that the page gives to the participant, off the programme too', () => {
    expect(marks('네이버클라우드(이하 네이버)는 센터를 짓는다. 네이버는 착공했다.')).toEqual([
      '네이버클라우드=naver-cloud',
      '네이버=naver-cloud',
      '네이버=naver-cloud',
    ]);
  });

  it('is nothing that two names of a group make: 네이버(NAVER)', () => {
    expect(marks('네이버(NAVER) 주가가 내렸다. NAVER는 배당을 늘린다.')).toEqual([]);
  });

  it('belongs to somebody else where the page says so', () => {
    expect(marks('SK텔레콤 T1(SKT)은 새 유니폼을 골랐다. SKT는 파란색을 택했다.')).toEqual([]);
    expect(marks('카카오게임즈(이하 카카오)는 신작을 냈다. 카카오는 웃었다.')).toEqual([]);
  });

  it('comes back to the participant when it is introduced again', () => {
    expect(
      marks('SK텔레콤 T1(SKT) 사무실. 한편 통신사 SK텔레콤(SKT)은 망을 늘렸다. SKT는 밝혔다.'),
    ).toEqual(['SK텔레콤=sk-telecom', 'SKT=sk-telecom', 'SKT=sk-telecom']);
  });

  it('means nobody in particular: 회사, 양사', () => {
    expect(marks('KT(이하 회사)는 공시했다. 회사는 밝혔다.')).toEqual(['KT=kt']);
  });
});
