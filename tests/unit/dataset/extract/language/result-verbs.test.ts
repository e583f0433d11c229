import { describe, expect, it } from 'vitest';
import { resultCues } from '../../../../../lib/dataset/extract/language/result-verbs.ts';

const fates = (text: string) => resultCues(text).map(({ fate, of }) => `${fate} ${of}`);

describe('verbs of results', () => {
  it.each([
    ['가 정예팀으로 뽑혔다.', ['in subject']],
    ['나를 정예팀으로 뽑았다.', ['in object']],
    ['가는 5강에 들었다.', ['in subject']],
    ['가는 5강에 들지 못했다.', ['out subject']],
    ['가는 문턱을 넘지 못했다.', ['out subject']],
    ['나를 탈락시켰다.', ['out object']],
    ['가의 탈락은 이변이다.', ['out subject']],
    ['가는 통과했고 나는 고배를 마셨다.', ['in subject', 'out subject']],
  ])('%s', (text, expected) => {
    expect(fates(text)).toEqual(expected);
  });

  it.each([
    '가가 탈락한다면 충격이다.',
    '가는 탈락하지 않았다.',
    '가가 5강에 들 것이라는 전망이다.',
    '한 팀을 뽑을 예정이다.',
    '선정 기준을 밝혔다.',
    // A common verb without a word for what is won.
    '가는 나들이에 들었다.',
  ])('%s says nothing', (text) => {
    expect(fates(text)).toEqual([]);
  });
});
