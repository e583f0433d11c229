import { expect, test } from 'vitest';
import { withParticles } from '../../../lib/i18n/particles.ts';

test.each([
  ['카카오[이/가] 개발', '카카오가 개발'],
  ['루닛[이/가] 개발', '루닛이 개발'],
  ['업스테이지[와/과] 협력', '업스테이지와 협력'],
  ['모티프[은/는]', '모티프는'],
  ['서울[으로/로]', '서울로'],
  ['부산[으로/로]', '부산으로'],
  ['3곳[을/를]', '3곳을'],
])('agrees with the last syllable: %s', (open, said) => {
  expect(withParticles(open)).toBe(said);
});

test.each([
  ['KT[이/가]', 'KT가'],
  ['KAIST[와/과]', 'KAIST와'],
  ['LLM[을/를]', 'LLM을'],
  ['Xonel[이/가]', 'Xonel이'],
  ['A.X K1[은/는]', 'A.X K1은'],
  ['솔라 프로 2[이/가]', '솔라 프로 2가'],
  ['버전 3[으로/로]', '버전 3으로'],
  ['버전 1[으로/로]', '버전 1로'],
])('reads Latin letters and digits as Koreans say them: %s', (open, said) => {
  expect(withParticles(open)).toBe(said);
});

test('looks past quotes, brackets and the marks round a value', () => {
  expect(withParticles('‘루닛’[이/가]')).toBe('‘루닛’이');
  expect(withParticles('\u2068KT\u2069[이/가]')).toBe('\u2068KT\u2069가');
});

test('leaves other brackets alone', () => {
  expect(withParticles('[단독] KT [참고]')).toBe('[단독] KT [참고]');
});
