import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/dataset/lexicon/load.ts';
import { compile } from '../../../lib/detect/compile/compile.ts';
import { createDetector } from '../../../lib/detect/index.ts';

const detector = createDetector(compile(loadLexicon()));
const found = (text: string) =>
  detector.detect(text).map(({ surface, participant }) => `${surface}=${participant}`);

describe('detect', () => {
  it('finds the teams of an article on the programme, groups included', () => {
    expect(
      found(
        'KT가 솔트룩스, 경찰청과 국가대표 AI 선발전에 나선다. 네이버·LG·SKT도 정예팀이 되려고 컨소시엄을 꾸렸다.',
      ),
    ).toEqual([
      'KT=kt',
      '솔트룩스=saltlux',
      '경찰청=national-police-agency',
      '네이버=naver-cloud',
      'LG=lg-ai-research',
      'SKT=sk-telecom',
    ]);
  });

  it('leaves a match report alone', () => {
    expect(found('KT 위즈가 LG 트윈스를 꺾고 3연승을 달렸다. KT는 24승 3무가 됐다.')).toEqual([]);
  });

  it('gives offsets of the text as given', () => {
    const text = '어제 ＫＴ와 ㈜코난테크놀로지가';
    expect(detector.detect(text)).toEqual([
      { start: 3, end: 5, surface: 'ＫＴ', participant: 'kt' },
      { start: 8, end: 15, surface: '코난테크놀로지', participant: 'konan-technology' },
    ]);
  });
});
