import { describe, expect, it } from 'vitest';
import { detector } from '../marks.ts';

const topicOf = (...texts: string[]) => detector.topicOf(texts.map((text) => detector.scan(text)));

describe('topic of a page', () => {
  it('is the programme by signs of several kinds, spread over the page', () => {
    expect(topicOf('네이버 소식', '독자 AI 파운데이션 모델', '정예팀 다섯').programme).toBe(true);
    expect(topicOf('네이버 소식', '소버린 AI 협력').programme).toBe(false);
    expect(topicOf('네이버 정예팀 컨소시엄').programme).toBe(false);
    expect(topicOf('경찰청 소식', '독자 AI 파운데이션 모델').programme).toBe(false);
  });

  it('is the programme by its stages and teams, where it is never named', () => {
    expect(
      topicOf('정예팀 중 LG AI연구원이 앞섰다. 2차 평가에서 네이버는 떨어졌다.').programme,
    ).toBe(true);
    expect(topicOf('파운데이션 모델 만드는 네이버·LG, 1차 평가').programme).toBe(false);
  });

  it('is the programme in English by whatever name', () => {
    for (const name of ['Sovereign', 'Independent']) {
      expect(topicOf(`Naver left the ${name} AI Foundation Model project`).programme).toBe(true);
    }
    expect(topicOf('LG on sovereign AI').programme).toBe(false);
  });

  it('can be asked again when text is added', () => {
    const first = detector.scan('LG 소식이다');
    expect(detector.decide(first, detector.topicOf([first]))).toEqual([]);
    const second = detector.scan('국가대표 AI 정예팀에 SKT와 업스테이지');
    const topic = detector.topicOf([first, second]);
    expect(topic.programme).toBe(true);
  });

  it('is not the programme where a long page names it once in passing', () => {
    const long = '네이버는 장터를 연다. '.repeat(100);
    expect(topicOf('국가대표 AI 정예팀', long).programme).toBe(false);
    expect(topicOf('국가대표 AI 정예팀', long, '국가대표 AI').programme).toBe(true);
  });

  it('reads no signs where no candidate needs them', () => {
    expect(topicOf('솔트룩스 정예팀 프로야구').sport).toBe(0);
  });
});
