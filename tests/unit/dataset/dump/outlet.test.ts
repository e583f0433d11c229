import { describe, expect, it } from 'vitest';
import { readOpening } from '../../../../lib/dataset/dump/outlet.ts';

describe('readOpening', () => {
  it.each([
    ['[견본일보] 본문이다.', '견본일보', '본문이다.'],
    ['【서울=견본통신】 본문이다.', '견본통신', '본문이다.'],
    ['［견본일보］본문이다.', '견본일보', '본문이다.'],
    ['〔견본일보〕 본문이다.', '견본일보', '본문이다.'],
    ['(서울=견본통신) 홍길동 기자 = 본문이다.', '견본통신', '본문이다.'],
    ['[서울=견본핌] 홍길동·김견본 기자 = 본문이다.', '견본핌', '본문이다.'],
    ['[견본경제=홍길동 기자] 본문이다.', '견본경제', '본문이다.'],
    ['[견본투데이 홍길동 기자] 본문이다.', '견본투데이', '본문이다.'],
    ['[견본데일리 홍길동기자] 본문이다.', '견본데일리', '본문이다.'],
    ['<견본신문> 본문이다.', '견본신문', '본문이다.'],
    ['[K-AI Lens 요약] 본문이다.', 'K-AI Lens 요약', '본문이다.'],
  ])('%s', (body, outlet, text) => {
    const opening = readOpening(body);
    expect(opening?.outlet).toBe(outlet);
    expect(body.slice(opening?.length)).toBe(text);
  });

  it.each([
    '[단독] 어느 기업이 모델을 냈다',
    '[속보] 결과가 나왔다',
    '(종합) 결과가 나왔다',
    '괄호 없이 시작한 본문이다.',
    '본문 안의 [견본일보]는 아니다.',
    '[]',
  ])('finds no outlet in %s', (body) => {
    expect(readOpening(body)).toBeNull();
  });
});
