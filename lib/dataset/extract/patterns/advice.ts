import type { TiePredicate } from '../../types.ts';
import type { Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { listsIn } from '../language/lists.ts';
import { statusOf } from '../language/status.ts';
import { type Named, organisationsIn, type Passage, peopleIn } from '../passage.ts';

const advises = /자문(?:위원|단|역|으로|을|위|\s?그룹|에)|조언(?:을|한|하)|고문으로/gu;
const judges =
  /심사위원|심사단|평가위원|평가단|심사에도?\s(?:참여|나서|나섰)|심사를\s맡|심사에\s(?=[^.]{0,40}참여)/gu;

/** Asked for something else, or not asked. */
const not = /하지(?:는)?\s않|사양|거절|고사(?![장])|아니라/u;

/** `A 교수, B 교수 등을 자문으로 영입`: whom they advise is named, or the topic before. */
export const advisers: Pattern = (passage, discourse) => {
  const [named] = listsIn(passage).find(({ items }) => items.length === 1)?.items ?? [];
  const isOfTeam = discourse.leads.has(discourse.topic ?? '');
  const object = named?.id ?? (isOfTeam ? discourse.topic : (discourse.lead ?? discourse.topic));
  return object === null ? [] : called(passage, advises, 'adviser', object);
};

/** `A, B 등을 심사위원으로 위촉했다`: judges of the programme, often only reported. */
export const judging: Pattern = (passage, { programme }) =>
  called(passage, judges, 'judge', programme);

/** `X의 사업에 합류하는`, `X와 공동 연구를 진행하는`: people who work with a team. */
const worksWith =
  /^(?:의\s[^,]{0,30}(?:사업|프로젝트)에\s(?:합류|참여)|(?:와|과)\s(?:공동\s)?연구(?:를\s)?(?:진행|하))/u;

/** `두 교수는`: those whom the last sentence named. */
const both = /(?:두|세)\s(?:교수|사람|석학|명)(?:은|는|이|가|도)\s/u;

/** `홍길동 교수가 X의 사업에 합류한다`: who works with a team without a post there. */
export const colleagues: Pattern = (passage, { people }) => {
  const { text, index } = passage;
  const team = organisationsIn(passage).find(({ end }) => worksWith.test(text.slice(end)));
  if (!team || not.test(text)) return [];
  const named = peopleIn(passage).filter(({ end }) => end <= team.start);
  const subjects = both.test(text) ? people : named.map(({ id }) => id);
  const status = statusOf(text);
  return subjects.map((subject) => {
    return { subject, predicate: 'partner', object: team.id, status, sentence: index };
  });
};

/** The people whom a sentence calls something: those before the last cue, else those behind it. */
function called(passage: Passage, cue: RegExp, predicate: TiePredicate, object: string): Draft[] {
  const { text, index } = passage;
  const last = [...text.matchAll(cue)].at(-1);
  if (!last || not.test(text)) return [];
  const people = peopleIn(passage);
  const isBefore = ({ end }: Named) => end <= last.index;
  const status = statusOf(text);
  return (people.some(isBefore) ? people.filter(isBefore) : people).map(({ id: subject }) => {
    return { subject, predicate, object, status, sentence: index };
  });
}
