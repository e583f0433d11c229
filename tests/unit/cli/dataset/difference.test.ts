import { describe, expect, it } from 'vitest';
import { difference } from '../../../../lib/cli/dataset/difference.ts';

const file = (...entries: string[]) => entries.join(',\n');

describe('difference', () => {
  it('shows lines that only one side has, whatever follows them', () => {
    expect(difference(file('a', 'b', 'c'), file('a', 'c', 'd'))).toEqual(['- b,', '+ d']);
  });

  it('says that only the order differs', () => {
    expect(difference(file('a', 'b'), file('b', 'a'))).toHaveLength(1);
    expect(difference(file('a', 'b'), file('a', 'b'))).toEqual([]);
  });

  it('counts what would be too long to read', () => {
    const many = file(...Array.from({ length: 100 }, (_, index) => `line ${index}`));
    expect(difference('', many).at(-1)).toMatch(/^and \d+ more lines$/u);
  });
});
