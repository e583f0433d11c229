import { beforeEach, describe, expect, test } from 'vitest';
import { ageNotice, koreanDay, pageDay } from '../../../../components/card/age-notice.ts';
import { articlePage } from '../../../gallery/samples.ts';
import { speak } from '../../i18n/speak.ts';

const asOf = '2025-07-29';
const notice = (publishedAt: string | null) => ageNotice({ ...articlePage, publishedAt }, asOf);

describe('the notice of age', () => {
  beforeEach(() => speak('ko'));

  test('is silent on a page as old as the dataset or older', () => {
    expect(notice('2025-07-29T23:59:00+09:00')).toBeNull();
    expect(notice('2025-07-01')).toBeNull();
  });

  test('names both days where the page is newer', () => {
    const said = notice('2025-07-30T00:10:00+09:00');
    expect(said).toContain('2025년 7월 30일');
    expect(said).toContain('2025년 7월 29일');
  });

  test.each([null, '어제', ''])('says that the page tells no date: %s', (publishedAt) => {
    expect(notice(publishedAt)).toContain('날짜를 알 수 없어');
  });
});

test.each([
  ['2025-07-29T15:30:00Z', '2025-07-30'],
  ['2025-07-30T00:30:00+09:00', '2025-07-30'],
  ['2025-07-29T10:00:00-07:00', '2025-07-30'],
  ['2025-07-29', '2025-07-29'],
])('the day of %s in Korea is %s', (publishedAt, day) => {
  expect(koreanDay(publishedAt)).toBe(day);
});

test.each([
  ['2025-07-28T23:30:00+09:00', '2025-07-28'],
  ['2025-07-29', null],
  ['2025-07-30', null],
  ['어제', null],
  [null, null],
])('a page of %s is read as of %s', (publishedAt, day) => {
  expect(pageDay({ publishedAt }, asOf)).toBe(day);
});
