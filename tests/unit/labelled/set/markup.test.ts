import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../labelled/set/markup.ts';

describe('readMarkup', () => {
  it('gives the text without markup and each span in it', () => {
    const { text, mentions, ignored } = readMarkup(
      '어제 [[KT|kt]]는 {{SK텔레콤}} 오픈을 보고 [[카카오|kakao]]와 만났다',
    );
    expect(text).toBe('어제 KT는 SK텔레콤 오픈을 보고 카카오와 만났다');
    expect(mentions.map(({ surface, participant }) => [surface, participant])).toEqual([
      ['KT', 'kt'],
      ['카카오', 'kakao'],
    ]);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    expect(ignored.map(({ start, end }) => text.slice(start, end))).toEqual(['SK텔레콤']);
  });

  it('counts UTF-16 units', () => {
    const { text, mentions } = readMarkup('🚨[[KT|kt]]');
    expect(mentions).toEqual([{ start: 2, end: 4, surface: 'KT', participant: 'kt' }]);
    expect(text).toHaveLength(4);
  });

  it('leaves single brackets alone and takes escaped ones as they are', () => {
    const { text, mentions } = readMarkup(
      String.raw`[속보] {a} a|b \[\[틀\]\] \{\{값\}\} \\ [[KT|kt]](030200)`,
    );
    expect(text).toBe(String.raw`[속보] {a} a|b [[틀]] {{값}} \ KT(030200)`);
    expect(mentions).toHaveLength(1);
  });

  it.each([
    ['[[KT|telecom]]', "unknown participant 'telecom' of 'KT'"],
    ['[[KT|]]', "unknown participant '' of 'KT'"],
    ['가 [[KT]] 나', 'stray [[ at 2'],
    ['[[KT|kt', 'stray [[ at 0'],
    ['KT|kt]]', 'stray ]] at 5'],
    ['{{KT', 'stray {{ at 0'],
    ['{{}}', 'stray {{ at 0'],
    ['[[KT |kt]]', "blanks at the ends of 'KT '"],
    ['{{ KT}}', "blanks at the ends of ' KT'"],
    [String.raw`\n`, String.raw`stray \ at 0`],
  ])('refuses %s', (source, reason) => {
    expect(() => readMarkup(source)).toThrow(reason);
  });
});
