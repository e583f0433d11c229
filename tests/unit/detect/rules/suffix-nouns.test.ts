import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('A.1 suffix nouns', () => {
  it.each(['측은', '팀이', '컨소시엄의', '정예팀과', '진영에서', '등이다', '발', '사가'])(
    'KT%s leaves the name a mention',
    (rest) => {
      expect(marks(`KT${rest} 발표했다`)).toEqual(['KT=kt']);
    },
  );

  it('are a closed set', () => {
    expect(marks('KT맨 카카오머니 서울대생')).toEqual([]);
  });
});
