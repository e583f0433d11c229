import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../../lib/i18n/dates.ts';
import { speak } from './speak.ts';

describe('in Korean', () => {
  test.each([
    ['2025-07-25', '2025년 7월 25일'],
    ['2025-08', '2025년 8월'],
    ['2025-07-26T23:54:42+09:00', '2025년 7월 26일'],
  ])('%s is %s', (date, said) => {
    speak('ko');
    expect(formatDate(date)).toBe(said);
  });

  test('a short date has numbers only', () => {
    speak('ko');
    expect(formatDate('2025-07-05', 'short')).toBe('2025. 7. 5.');
  });
});

test('in English the month is a word', () => {
  speak('en');
  expect(formatDate('2025-07-25')).toBe('July 25, 2025');
});

test('what is no date is said as it stands', () => {
  speak('ko');
  expect(formatDate('지난달')).toBe('지난달');
});

describe('a period', () => {
  test.each([
    [undefined, undefined, null],
    ['2025-07-30', undefined, '2025년 7월 30일'],
    [undefined, '2025-07-31', '2025년 7월 31일까지'],
    ['2025-07-30', '2025-07-30', '2025년 7월 30일'],
  ])('from %s until %s', (from, until, said) => {
    speak('ko');
    expect(formatPeriod(from, until)).toBe(said);
  });

  test('says once what both days share', () => {
    speak('ko');
    const said = formatPeriod('2025-07-30', '2025-07-31');
    expect(said?.match(/2025년/gu)).toHaveLength(1);
    expect(said).toMatch(/30일.*31일$/u);
  });

  test('from a day until a month names both as exactly as they are known', () => {
    speak('ko');
    expect(formatPeriod('2025-07-30', '2026-02')).toBe('2025년 7월 30일~2026년 2월');
  });
});
