import { expect, test } from 'vitest';
import { filterTerms, noFilter } from '../../../../components/notes/notes-filter.ts';
import { matches, prepare } from '../../../../lib/notes/search/match.ts';
import { note } from '../../../gallery/samples.ts';

const kt = { ...note(['kt'], '글'), tags: ['확인'] };
const upstage = note(['upstage'], '글', {
  url: 'https://www.yna.co.kr/view/1',
  outlet: '연합뉴스',
});

test.each([
  ['nothing', noFilter, [true, true]],
  ['a participant', { ...noFilter, participant: 'kt' }, [true, false]],
  ['a tag', { ...noFilter, tag: '확인' }, [true, false]],
  ['a site', { ...noFilter, hosts: ['www.yna.co.kr', 'm.yna.co.kr'] }, [false, true]],
  [
    'two at once',
    { ...noFilter, participant: 'kt', hosts: ['www.yna.co.kr', 'm.yna.co.kr'] },
    [false, false],
  ],
])('narrowed by %s, notes answer or don’t', (_, filter, answers) => {
  const terms = filterTerms(filter);
  expect([kt, upstage].map((each) => matches(prepare(each), terms))).toEqual(answers);
});
