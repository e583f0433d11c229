import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matches } from '../../../../components/popup/matches.ts';

describe('what the reader types finds', () => {
  test.each([
    ['업스', '업스테이지'],
    ['ㅇㅅㅌㅇㅈ', '업스테이지'],
    ['ㅇㅅㅌ', '업스테이지'],
    ['ai 연구', 'LG AI연구원'],
    ['lgai연구원', 'LG AI연구원'],
    ['sk텔ㄹㅋ', 'SK텔레콤'],
    ['연구원 lg', 'LG AI연구원'],
    ['업스텡', '업스테이지'],
    ['업스', '업스테이지'.normalize('NFD')],
  ])('%s: %s', (query, text) => {
    expect(matches(query, [text])).toBe(true);
  });

  test.each([
    ['ㅇㅅㅌㅇㅊ', '업스테이지'],
    ['kt', '업스테이지'],
    ['어', '업적'.slice(1)],
    ['각', '가나다'],
    ['업스 kt', '업스테이지'],
  ])('%s, but not %s', (query, text) => {
    expect(matches(query, [text])).toBe(false);
  });

  test('words in different texts of one note', () => {
    expect(matches('컨소시엄 kt', ['KT', '컨소시엄 비공개'])).toBe(true);
  });
});

test('any piece of a text finds it', () => {
  const text = fc.string({ unit: fc.constantFrom(...'가나닭 ㄱAb1'), minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const [from, until] = [a % whole.length, (b % whole.length) + 1].sort((x, y) => x - y);
      expect(matches(whole.slice(from, until), [whole])).toBe(true);
    }),
  );
});
