import { describe, expect, test } from 'vitest';
import {
  findParticipants,
  participantFinder,
} from '../../../../components/participant/find-participants.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';

const look = createLookUp(bundledDataset);
const find = participantFinder(look);
const found = (typed: string) => findParticipants(typed, look, find).map(({ id }) => id);

describe('a participant is found by', () => {
  test.each([
    ['its name', '업스테이지', 'upstage'],
    ['a beginning of it', '업스', 'upstage'],
    ['a syllable still being typed', '업슽', 'upstage'],
    ['initial consonants', 'ㅇㅅㅌㅇㅈ', 'upstage'],
    ['the other language', 'upsta', 'upstage'],
    ['another layout of the keyboard', 'djqtmxpdlwl', 'upstage'],
    ['an alias', 'skt', 'sk-telecom'],
    ['two words in any order', '연구원 lg', 'lg-ai-research'],
    ['spaces where there are none', 'LG AI 연구원', 'lg-ai-research'],
  ])('%s: %s', (_, typed, id) => {
    expect(found(typed)).toContain(id);
  });

  test('nothing else', () => {
    expect(found('ㅇㅅㅌㅇㅈ')).toEqual(['upstage']);
    expect(found('없는이름')).toEqual([]);
    expect(found('업스테이지 kt')).toEqual([]);
  });
});

test('an empty field hides nobody', () => {
  expect(found('  ')).toHaveLength(look.participants.length);
});
