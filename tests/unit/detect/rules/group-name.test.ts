import { describe, expect, it } from 'vitest';
import { marks, why } from '../marks.ts';

const headline = "'국가대표 AI' 5개 팀에 네이버·LG·SKT·업스테이지";

describe('B.1 group names', () => {
  it('stand for their team where the page is about the programme', () => {
    expect(marks(headline)).toEqual([
      '네이버=naver-cloud',
      'LG=lg-ai-research',
      'SKT=sk-telecom',
      '업스테이지=upstage',
    ]);
  });

  it.each([
    'LG가 새 냉장고를 내놨다',
    '네이버, 사우디와 소버린 AI 협력',
    '국가대표 AI 반도체 기업이 네이버와 손잡았다',
    '네이버클라우드와 네이버는 LG AI연구원과 다르다',
    '소설의 모티프는 바다다',
  ])('%s: off the programme none, and one key word never decides', (text) => {
    expect(marks(text).filter((mark) => /^(?:네이버|LG|모티프)=/u.test(mark))).toEqual([]);
  });

  it('are none in a line of the page that is about something else', () => {
    expect(why(`${headline}\n네이버, 지역 상인 돕는다`, '네이버')).toBe('B.1 on');
    expect(
      marks(`${headline}\n네이버 상인 장터 열어`).filter((mark) => mark.startsWith('네이버')),
    ).toHaveLength(1);
  });

  it('are none as the name of a model', () => {
    expect(marks(`${headline}\n'모티프 12.7B' 모델을 공개한 모티프`)).toContain(
      '모티프=motif-technologies',
    );
    expect(marks(`${headline}\n'모티프 12.7B' 모델`)).not.toContain('모티프=motif-technologies');
  });
});
