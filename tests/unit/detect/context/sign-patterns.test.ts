import { describe, expect, it } from 'vitest';
import { firstChars } from '../../../../lib/detect/compile/first-chars.ts';
import { signKinds } from '../../../../lib/detect/context/sign-kinds.ts';
import { signPatterns } from '../../../../lib/detect/context/sign-patterns.ts';

const all = signKinds.flatMap((kind) => signPatterns[kind].map((pattern) => ({ kind, pattern })));

describe('sign patterns', () => {
  it.each(all)('$kind: $pattern is an expression that matches something', ({ pattern }) => {
    expect(pattern).not.toBe('');
    expect(new RegExp(`^(?:${pattern})$`).test('')).toBe(false);
  });

  it('stand once each', () => {
    const seen = all.map(({ pattern }) => pattern);
    expect(seen.filter((pattern, index) => seen.indexOf(pattern) !== index)).toEqual([]);
  });
});

describe('firstChars', () => {
  it.each([
    ['가나|다', '가다'],
    ['(?:가|나다) ?라', '가나'],
    ['[가나]라', '가나'],
    ['(?<![가나])다라', '다'],
    [String.raw`\d+승`, String.raw`\d`],
    ['(?:KT|kt) ?(?!이용)[김이]', 'Kk'],
  ])('%s', (pattern, chars) => {
    expect(firstChars(pattern)).toBe(chars);
  });
});
