import { describe, expect, it } from 'vitest';
import { marks } from '../marks.ts';

describe('B.6 common words', () => {
  it.each([
    '모레까지 비가 온다',
    '모레 이사회에서 정한다',
    '내일과 모레, 전국이 춥다',
    '서울대와 모레 만난다'.replace('서울대', '친구'),
    '서로에 대한 믿음이 크다',
    '감독의 믿음에 답했다',
    '가수 솔라가 새 앨범을 냈다',
    '솔라 패널을 올렸다',
    '배우 루시아가 나온다',
    '영화 리벨리온을 봤다',
    '카카오 함량이 높은 초콜릿',
    '초콜릿 원료인 카카오는 비싸다',
    '케이티 페리가 노래했다',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    ['조강원 모레 대표가 답했다', '모레=moreh'],
    ['㈜모레는 사람을 뽑는다', '모레=moreh'],
    ['KT의 믿음은 커졌다', '믿음=midm'],
    ["KT, '믿음 2.0' 공개", '믿음=midm'],
    ["업스테이지의 '솔라'", '솔라=solar-pro-2'],
    ['솔트룩스 루시아가', '루시아=luxia'],
    ['리벨리온이 NPU를 양산한다', '리벨리온=rebellions'],
    ['카카오 실적이 늘었다', '카카오=kakao'],
    ['(주)케이티 공시', '케이티=kt'],
    ['영화를 좋아하는 리벨리온 직원들', '리벨리온=rebellions'],
    ['감독 출신인 리벨리온 박성현 대표', '리벨리온=rebellions'],
    ['솔라 10.7B가 1위에 올랐다', '솔라=solar-pro-2'],
    ['리벨리온, IBM과 손잡다', '리벨리온=rebellions'],
    ['모레라는 회사는 내일 다음을 본다', '모레=moreh'],
    ['연극을 후원하는 업스테이지 사무실', '업스테이지=upstage'],
  ])('%s', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it('the maker in the sentence shows a model where the text speaks of one, or is on the programme', () => {
    expect(marks('믿음은 KT가 키운 모델이다')).toContain('믿음=midm');
    expect(marks('KT는 고객의 믿음을 얻는 모델이다')).toEqual(['KT=kt']);
    expect(marks('독자 AI 파운데이션 모델을 놓친 KT와 LG. KT에는 믿음이 남았다.')).toContain(
      '믿음=midm',
    );
  });

  it('a list of companies shows a company', () => {
    expect(marks('모티프테크놀로지스와 모레, 크라우드웍스가 모였다')).toContain('모레=moreh');
    expect(marks('△모레 △업스테이지')).toContain('모레=moreh');
    expect(marks('업스테이지와 모레 만난다')).toEqual(['업스테이지=upstage']);
  });

  it('once shown, the page may use it bare; a word of every day only where it speaks of AI', () => {
    expect(marks('케이티(KT)가 답했다. 여름에 케이티가 전화를 걸어 왔다.')).toEqual([
      '케이티=kt',
      'KT=kt',
      '케이티=kt',
    ]);
    expect(marks('케이티는 창가에 앉아 비를 보았다.')).toEqual([]);
    const page = '솔트룩스가 루시아를 내놨다. 루시아는 LLM이다. 루시아는 딸의 이름이다.';
    expect(marks(page)).toEqual(['솔트룩스=saltlux', '루시아=luxia', '루시아=luxia']);
  });
});
