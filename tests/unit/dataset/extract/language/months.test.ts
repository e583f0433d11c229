import { describe, expect, it } from 'vitest';
import { monthsIn } from '../../../../../lib/dataset/extract/language/months.ts';

describe('monthsIn', () => {
  it.each([
    ['2월에 나왔다', ['2031-02']],
    ['12월에 나왔다', ['2030-12']],
    ['2029년 11월에 나왔다', ['2029-11']],
    ['지난해 12월에 나왔다', ['2030-12']],
    ['내년 1월에 나온다', ['2032-01']],
    ['2030년 말, 2031년 1월 등이다', ['2030-12', '2031-01']],
    ['작년 말 떠났다', ['2030-12']],
    // A day is more than a month.
    ['2월 20일 나왔다', []],
    ['13월에 나왔다', []],
    ['석 달 뒤에 나왔다', []],
    ['2030년 말미에 나왔다', []],
  ])('%s', (text, months) => {
    expect(monthsIn(text, '2031-03-10').map(({ date }) => date)).toEqual(months);
  });
});
