import { describe, expect, it } from 'vitest';
import { isEnding } from '../../../../lib/detect/rules/right-border.ts';
import { finalOf } from '../../../../lib/detect/text/final.ts';
import { marks } from '../marks.ts';

describe('A.1 particles', () => {
  it.each([
    ['카카오', '가'],
    ['카카오', '로'],
    ['루닛', '이'],
    ['루닛', '으로'],
    ['SK텔레콤', '과는'],
    ['서울대', '로부터의'],
    ['크래프톤', '에서만'],
    ['KT', '까지도'],
    ['KT', '에게서는'],
    ['서울대', '서'],
    ['솔트룩스', '뿐'],
    ['리벨리온', '이라도'],
    ['SK하이닉스', '뿐이었다'],
    ['서울대', '에서부터다'],
    ['카카오', '는요'],
  ])('%s + %s', (name, rest) => {
    expect(isEnding(rest, finalOf(name), false)).toBe(true);
  });

  it.each([
    ['카카오', '은', 'form behind a consonant'],
    ['루닛', '가', 'form behind a vowel'],
    ['카카오', '으로', 'form behind a consonant'],
    ['카카오', '는서', 'nothing follows 는'],
    ['카카오', '톡', 'no particle'],
    ['서울대', '도시권', 'a particle and a rest'],
  ])('not %s + %s: %s', (name, rest) => {
    expect(isEnding(rest, finalOf(name), false)).toBe(false);
  });

  it('stay outside the mark', () => {
    expect(marks('카카오에서는 루닛과의 협력을 말했다')).toEqual(['카카오=kakao', '루닛=lunit']);
  });

  it('agree with the reading of Latin letters', () => {
    expect(isEnding('을', finalOf('LGM'), false)).toBe(true);
    expect(isEnding('를', finalOf('KT'), false)).toBe(true);
    expect(isEnding('를', finalOf('LGM'), false)).toBe(false);
  });
});
