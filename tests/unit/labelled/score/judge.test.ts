import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../lib/detect/types.ts';
import { judge } from '../../../labelled/score/judge.ts';
import { readMarkup } from '../../../labelled/set/markup.ts';
import type { Passage } from '../../../labelled/set/passage.ts';

const passage: Passage = {
  id: 'noise/a-01',
  stratum: 'noise',
  part: 'development',
  ...readMarkup('[[KT|kt]]와 {{SK텔레콤}} 오픈, 카카오뱅크'),
};

function mark(surface: string, participant: string): Mention {
  const start = passage.text.indexOf(surface);
  return { start, end: start + surface.length, surface, participant };
}

describe('judge', () => {
  it('counts an exact mark of the right participant', () => {
    const marks = [mark('KT', 'kt')];
    expect(judge(passage, marks)).toEqual({ right: marks, wrong: [], missed: [] });
  });

  it('counts another span or another participant as false and as missed', () => {
    for (const marks of [[mark('KT와', 'kt')], [mark('KT', 'sk-telecom')]]) {
      expect(judge(passage, marks)).toEqual({
        right: [],
        wrong: marks,
        missed: passage.mentions,
      });
    }
  });

  it('counts a mark where no label is as false', () => {
    const marks = [mark('카카오', 'kakao')];
    expect(judge(passage, marks).wrong).toEqual(marks);
  });

  it('leaves out what touches an ignored span, and participants without labels', () => {
    const marks = [mark('SK텔레콤', 'sk-telecom'), mark('SK텔레콤 오픈', 'sk-telecom')];
    const others = [mark('카카오뱅크', 'kakao-bank')];
    expect(judge(passage, [...marks, ...others]).wrong).toEqual([]);
  });
});
