import type { Pattern } from '../discourse.ts';
import { isListTopic } from '../language/particles.ts';
import { organisationsIn } from '../passage.ts';

const programme = /프로젝트|사업|공모|정예팀|단계평가/u;
const acts = /발표했|선정했|공고했|추진|주관|주무|내놓|개최|뽑|공모한|진행|맡/u;

/** `과기정통부가 주관하고`: without the noun, in answer to who runs it. */
const ownsIt = /(?:이|가)\s주관(?:하|한)/u;

/** `과기정통부가 공모한 이 사업`. */
const called = /^(?:이|가)\s(?:공모|주관|추진)한\s(?:이\s)?(?:사업|프로젝트|공모)/u;

/** `과기정통부와 진흥원은`. */
const withOther = /^(?:와|과)\s[가-힣A-Za-z()]+(?:은|는|이|가)\s/u;

/** `사업을 주관하는 과기정통부`. */
const runs = /(?:프로젝트|사업|공모)(?:을|를)\s(?:주관하는|맡은|이끄는|추진하는|총괄하는)\s$/u;

/** `과기정통부는 공모에 참여한 팀 중 … 발표했다`: the ministry that runs the programme. */
export const host: Pattern = (passage, discourse) => {
  const { text, index } = passage;
  const isNamed = programme.test(text) || passage.named.some(({ kind }) => kind === 'programme');
  if (!(isNamed || ownsIt.test(text)) || !acts.test(text)) return [];
  return organisationsIn(passage)
    .filter(({ kind, start, end }) => {
      const isMinistry = kind === 'public-body' && /부\)?$/u.test(text.slice(start, end));
      const isSubject =
        isListTopic(text.slice(end).replace(/^\)/u, '')) || withOther.test(text.slice(end));
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
