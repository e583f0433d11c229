import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../../lib/page/published/read-date.ts';

test.each([
  ['2025-07-29T09:30:00+09:00', '2025-07-29T09:30:00+09:00'],
  ['2025-07-29T00:30:00Z', '2025-07-29T00:30:00Z'],
  ['2025-07-29T00:30:00.000Z', '2025-07-29T00:30:00Z'],
  ['2025-07-29T09:30:00+0900', '2025-07-29T09:30:00+09:00'],
  ['2025-07-29 09:30:15', '2025-07-29T09:30:15+09:00'],
  ['2025-07-29 09:30 KST', '2025-07-29T09:30:00+09:00'],
  ['2025.07.29. 오후 3:05', '2025-07-29T15:05:00+09:00'],
  ['2025.7.9 오전 12:05', '2025-07-09T00:05:00+09:00'],
  ['2025년 7월 9일 12시 05', '2025-07-09T12:05:00+09:00'],
  ['20250729093000', '2025-07-29T09:30:00+09:00'],
  ['20250729', '2025-07-29'],
  ['2025.07.29 (09:30)', '2025-07-29T09:30:00+09:00'],
  ['2025.07.29.09:30', '2025-07-29T09:30:00+09:00'],
  ['2025년 7월 29일 (화) 09:30', '2025-07-29T09:30:00+09:00'],
  ['2025년07월29일 09시30분', '2025-07-29T09:30:00+09:00'],
  ['July 29, 2025 - 09:30:15', '2025-07-29T09:30:15+09:00'],
  ['Jul. 9, 2025 12:05 am KST', '2025-07-09T00:05:00+09:00'],
  ['Sep 29, 2025 4:00 pm', '2025-09-29T16:00:00+09:00'],
  ['1753749000000', '2025-07-29T00:30:00.000Z'],
  ['2025-07-29', '2025-07-29'],
  [' 2025/07/29 ', '2025-07-29'],
])('%s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  '',
  '어제',
  '12:30',
  '2025-13-01',
  '2025-02-30',
  'Abc 1, 2025',
  'Anf 29, 2025',
  '입력 2025.07.29',
])('no date: %s', (text) => {
  expect(readDate(text)).toBeNull();
});

test('every ISO instant is read as the instant it is', () => {
  const years = { min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      date.setUTCMilliseconds(0);
      expect(Date.parse(readDate(date.toISOString()) ?? '')).toBe(date.getTime());
    }),
  );
});

test('what is read can always be read by others', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const date = readDate(text);
      expect(date === null || !Number.isNaN(Date.parse(date))).toBe(true);
    }),
  );
});
