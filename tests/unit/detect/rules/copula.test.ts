import { describe, expect, it } from 'vitest';
import { isCopula } from '../../../../lib/detect/rules/copula.ts';
import { finalOf } from '../../../../lib/detect/text/final.ts';

describe('A.1 copula', () => {
  it.each([
    ['KT', '다'],
    ['KT', '이며'],
    ['카카오', '였다'],
    ['크래프톤', '이라는'],
    ['크래프톤', '이었다'],
    ['업스테이지', '인데'],
    ['업스테이지', '라고'],
  ])('%s + %s', (name, rest) => {
    expect(isCopula(rest, finalOf(name))).toBe(true);
  });

  it.each([
    ['크래프톤', '다', '이 is not dropped behind a consonant'],
    ['크래프톤', '였다', 'nor melted'],
    ['카카오', '다음', 'another word'],
  ])('not %s + %s: %s', (name, rest) => {
    expect(isCopula(rest, finalOf(name))).toBe(false);
  });
});
