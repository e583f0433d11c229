import { describe, expect, it } from 'vitest';
import { describedNames, listNames } from '../../../../lib/dataset/extract/unknown/list-names.ts';
import {
  modelNames,
  personNames,
} from '../../../../lib/dataset/extract/unknown/people-and-models.ts';
import { unknownNamesOf } from './sample.ts';

const names = (found: { name: string; start: number; end: number }[]) =>
  found.map(({ name }) => name);

describe('listNames', () => {
  it.each<[string, string[]]>([
    [
      '알파클라우드 컨소시엄에는 누리보이스, 온길테크, 다올칩이 참여했다.',
      ['누리보이스', '온길테크', '다올칩'],
    ],
    ['△누리보이스 △온길테크 △다올 칩 등 12곳이다.', ['누리보이스', '온길테크', '다올 칩']],
    ['음성 전문 누리보이스와 로봇을 만드는 온길테크가 참여한다.', ['누리보이스', '온길테크']],
    ['누리보이스(음성)·온길대 산학협력단을 비롯한 7곳과 손잡았다.', ['누리보이스', '온길대']],
    ['이날 행사는 끝났다.', []],
  ])('%s', (text, expected) => {
    const found = listNames(text);
    expect(names(found)).toEqual(expected);
    for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
  });
});

describe('describedNames', () => {
  it.each<[string, string[]]>([
    ['알파클라우드 컨소시엄에 참여한 누리보이스는 웃었다.', ['누리보이스']],
    ['고배를 마신 온길대는 돌아섰다.', ['온길대']],
    ['감마테크는 누리보이스의 자회사다.', ['누리보이스']],
    ['감마테크의 모회사는 누리보이스다.', ['누리보이스']],
    ['행사에 참여한 기업들은 웃었다.', []],
  ])('%s', (text, expected) => {
    expect(names(describedNames(text))).toEqual(expected);
  });
});

describe('personNames', () => {
  it.each<[string, string[]]>([
    ['한아름 누리보이스 대표는 웃었다.', ['한아름']],
    ['누리보이스 한아름 부사장은 웃었다.', ['한아름']],
    ['누리보이스 대표는 한아름이다.', ['한아름']],
    ['팀을 이끄는 한아름 누리보이스 교수는 웃었다.', ['한아름']],
    ['누리보이스의 한아름 최고경영자(CEO)는 웃었다.', ['한아름']],
    ['이번 대표는 없다.', []],
  ])('%s', (text, expected) => {
    expect(names(personNames(text))).toEqual(expected);
  });
});

describe('modelNames', () => {
  it.each<[string, string[]]>([
    ["누리보이스는 자체 모델 '소리 3.0'을 공개했다.", ['소리 3.0']],
    ["누리보이스가 개발한 '소리(Sori)'가 있다.", ['소리']],
    ["그는 '모델이 좋다'고 말했다.", []],
    ["'별들의 잔치'가 열렸다.", []],
  ])('%s', (text, expected) => {
    expect(names(modelNames(text))).toEqual(expected);
  });
});

describe('unknownNames', () => {
  it('lists what the lexicon lacks, with what it seems to be, and not what it holds', () => {
    expect(
      unknownNamesOf(
        '알파클라우드 컨소시엄에는 감마테크, 누리보이스, 온길대가 참여했다. ' +
          "한아름 누리보이스 대표는 모델 '소리'를 공개했다.",
      ).map(({ name, kind, pattern, sentence }) => [name, kind, pattern, sentence]),
    ).toEqual([
      ['누리보이스', 'company', 'list', 0],
      ['온길대', 'university', 'list', 0],
      ['한아름', 'person', 'post', 1],
      ['소리', 'model', 'model', 1],
    ]);
  });

  it('lists nothing of articles on other things', () => {
    expect(unknownNamesOf('누리보이스와 온길테크가 함께 웃었다.', '소식')).toEqual([]);
  });
});
