import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('A.2 left border', () => {
  it.each([
    'SKKT가 말했다',
    '아모레퍼시픽과 내일모레',
    '분당서울대병원과 남서울대학교',
    '이헌재 전 부총리',
    '서울경찰청과 연방헌법재판소',
    'www.kt.com과 help@kt.com',
    'https://example.com/kt/news',
  ])('%s: inside another word', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    '△KT ▲업스테이지',
    'SKT/KT',
    '前KT 대표와 ㈜업스테이지',
    '(주)업스테이지·KT',
    '‘KT’ 그리고 [업스테이지]',
  ])('%s: a mark before the name is a border', (text) => {
    expect(marks(text)).toHaveLength(2);
  });
});
