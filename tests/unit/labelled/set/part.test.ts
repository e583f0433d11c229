import { describe, expect, it } from 'vitest';
import { partOf } from '../../../labelled/set/part.ts';

describe('partOf', () => {
  it('never moves a passage that was kept for the test part', () => {
    expect(
      ['a-01', 'a-02', 'a-03', 'a-04', 'a-05', 'a-06'].filter((id) => partOf(id) === 'test'),
    ).toEqual(['a-02', 'a-05', 'a-06']);
  });

  it('takes about one in three of numbered ids', () => {
    const ids = Array.from({ length: 3000 }, (_, number) => `theme-${number}`);
    const test = ids.filter((id) => partOf(id) === 'test').length;
    expect(Math.abs(test / ids.length - 1 / 3)).toBeLessThan(0.05);
  });
});
