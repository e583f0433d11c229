import type { Pattern } from '../discourse.ts';
import { isTopic } from '../language/particles.ts';
import { organisationsIn } from '../passage.ts';

const programme = /프로젝트|사업|공모|정예팀|단계평가/u;
const acts = /발표했|선정했|공고했|추진|주관|내놓|개최|뽑|공모한/u;

/** `과기정통부가 공모한 이 사업`. */
const called = /^(?:이|가)\s(?:공모|주관|추진)한\s(?:이\s)?(?:사업|프로젝트|공모)/u;

/** `사업을 주관하는 과기정통부`. */
const runs = /(?:프로젝트|사업|공모)(?:을|를)\s주관하는\s$/u;

/** `과기정통부는 공모에 참여한 팀 중 … 발표했다`: the ministry that runs the programme. */
export const host: Pattern = (passage, discourse) => {
  const { text, index } = passage;
  if (!programme.test(text) || !acts.test(text)) return [];
  return organisationsIn(passage)
    .filter(({ kind, start, end }) => {
      const isMinistry = kind === 'public-body' && /부\)?$/u.test(text.slice(start, end));
      const isSubject = isTopic(text.slice(end).replace(/^\)/u, ''));
      const isNoun = runs.test(text.slice(0, start)) || called.test(text.slice(end));
      return isMinistry && (isSubject || isNoun);
    })
    .slice(0, 1)
    .map(({ id }) => ({
      subject: id,
      predicate: 'host',
      object: discourse.programme,
      status: 'stated',
      sentence: index,
    }));
};
