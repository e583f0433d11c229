import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../../../lib/dataset/extract/language/dates.ts';

describe('daysIn', () => {
  it.each([
    ['지난 4일 열렸다', '2031-03-04'],
    ['지난 25일 열렸다', '2031-02-25'],
    ['4일 열렸다', '2031-03-04'],
    ['25일 열렸다', '2031-02-25'],
    ['오는 25~26일 열린다', '2031-03-25'],
    ['오는 4일 열린다', '2031-04-04'],
    ['다음 달 12일 열린다', '2031-04-12'],
    ['지난달 15일 열렸다', '2031-02-15'],
    ['이달 25일 열린다', '2031-03-25'],
    ['2월 20일 열렸다', '2031-02-20'],
    ['12월 30일 열렸다', '2030-12-30'],
    ['2029년 12월 30일 열렸다', '2029-12-30'],
  ])('%s', (text, date) => {
    expect(daysIn(text, '2031-03-10').map((found) => found.date)).toEqual([date]);
  });

  it.each(['4일간 열렸다', '4일 동안 열렸다', '휴일이 많다', '2월 30일'])(
    'finds none in %s',
    (text) => {
      expect(daysIn(text, '2031-03-10')).toEqual([]);
    },
  );

  it('runs over the turn of the year', () => {
    expect(daysIn('지난달 15일', '2031-01-10')[0]?.date).toBe('2030-12-15');
    expect(daysIn('다음 달 15일', '2031-12-10')[0]?.date).toBe('2032-01-15');
  });
});
