import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('A.2 right border', () => {
  it.each([
    '카카오뱅크와 카카오톡과 카카오페이',
    'KT&G와 KTX와 KT-1',
    '서울대병원 서울대공원 서울대교구 서울대도시권',
    '경찰청장과 헌법재판소장과 헌법재판소법',
    '네이버웹툰 엔씨소프트 KT위즈 KT빌딩',
    'kt.com kt_news',
  ])('%s: another word', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each(['KT, 새 요금제', 'KT↑', 'KT(030200)', 'KT…', 'KT“새 망”', 'KT-솔트룩스', 'KT 30,000원'])(
    '%s: a mark behind the name is a border',
    (text) => {
      expect(marks(text)[0]).toBe('KT=kt');
    },
  );
});
