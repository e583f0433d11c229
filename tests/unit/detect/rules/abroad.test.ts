import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('B.5 bodies abroad', () => {
  it.each([
    '태국 헌법재판소가 총리를 해임했다. 헌법재판소는 9일 이렇게 정했다.',
    '일본 도쿄 경찰청은 용의자를 쫓는다. 경찰청은 말을 아꼈다.',
    '中 해경이 물대포를 쐈다. 해경 배는 물러났다.',
    '독일의 헌재는 법을 되돌렸다',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it('does not take the bare name from the Korean body', () => {
    expect(marks('경찰청은 캄보디아 경찰청과 공조한다. 경찰청 관계자는 답했다.')).toEqual([
      '경찰청=national-police-agency',
      '경찰청=national-police-agency',
    ]);
  });

  it('a country that the sentence only mentions is no owner', () => {
    expect(marks('중국과 경찰청이 만났다')).toEqual(['경찰청=national-police-agency']);
  });

  it('a page of several stretches remembers the body abroad', () => {
    expect(marks('태국 헌법재판소 앞\n헌법재판소는 조용했다')).toEqual([]);
  });
});
