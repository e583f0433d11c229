import { describe, expect, it } from 'vitest';
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
