import { expect, it } from 'vitest';
import { errorLines } from '../../../labelled/score/errors.ts';
import { judge } from '../../../labelled/score/judge.ts';
import { readMarkup } from '../../../labelled/set/markup.ts';

it('says of each error its kind, whom it is about and where, on one line', () => {
  const passage = {
    id: 'noise/a-01',
    stratum: 'noise' as const,
    part: 'development' as const,
    ...readMarkup('[[KT|kt]]와\n카카오뱅크'),
  };
  const wrong = { start: 4, end: 7, surface: '카카오', participant: 'kakao' };
  expect(errorLines(passage, judge(passage, [wrong]))).toEqual([
    'noise/a-01\tfalse\tkakao\tKT와⏎⟦카카오⟧뱅크',
    'noise/a-01\tmissed\tkt\t⟦KT⟧와⏎카카오뱅크',
  ]);
});
