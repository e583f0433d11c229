import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../../lib/notes/search/marks.ts';
import { parseQuery } from '../../../../lib/notes/search/query.ts';
import { anyUnits } from '../store/any-note.ts';

const marked = (text: string, typed: string) =>
  marksIn(
    text,
    parseQuery(typed, () => []),
  ).map(({ start, end }) => text.slice(start, end));

describe('marks on a hit', () => {
  it.each([
    ['업스테이지와 KT', 'kt 업스', ['업스', 'KT']],
    ['정예 팀과 정예팀', '정예팀', ['정예 팀', '정예팀']],
    ['업스테이지', '업슽', ['업스테']],
    ['업스테이지', 'ㅅㅌㅇ', ['스테이']],
    ['업스테이지'.normalize('NFD'), '업스', ['업스'.normalize('NFD')]],
    ['가나다라', '가나 나다', ['가나다']],
    ['제목', 'tag:제목', []],
    ['제목', '', []],
  ])('%s searched for %s', (text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected);
  });

  it('are in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(anyUnits, fc.string({ unit: 'grapheme' }), (text, typed) => {
        let behind = -1;
        for (const { start, end } of marksIn(
          text,
          parseQuery(typed, () => []),
        )) {
          expect(start).toBeGreaterThan(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(behind).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
