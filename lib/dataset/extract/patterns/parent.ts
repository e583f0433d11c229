import type { Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { statusOf } from '../language/status.ts';
import { organisationsIn } from '../passage.ts';

/** What stands between parent and daughter, in either order; investors are no parents. */
const parentFirst =
  /^['’"”]?(?:를|을)\s모(?:회사|기업)로\s(?:둔|하는|삼은)\s$|^['’"”]?(?:의)?\s?(?:(?:[가-힣A-Za-z]{1,8}\s){0,2})(?:100%\s)?자회사(?:인|로)?\s?['‘"“]?$/u;
/** `X는 P가 세운 자회사`. */
const founded =
  /^(?:이|가)\s(?:[^,]{0,24}\s)?(?:세운|설립한|만든|출자한|분사한|(?:가진|보유한|쥔|소유한))\s(?:100%\s)?자회사/u;
const daughterFirst = /^['’"”]?의\s모(?:회사|기업)(?:인|는|은)?\s?['‘"“]?$/u;

/** `X는 P를 모회사로 둔 스타트업이다`: the daughter is the topic. */
const daughterAsTopic = /^(?:은|는)\s[^,]{0,30}$/u;
const hasParent = /^['’"”]?(?:를|을)\s모(?:회사|기업)로\s(?:둔|두|하는|삼은)/u;

/** `X는 P의 자회사다`; `X는 모회사인 P의`. */
const isDaughter =
  /^['’"”]?의\s(?:[가-힣A-Za-z]{1,8}\s)?(?:100%\s)?자회사(?:다|이다|로|인|이며|로서|이자|입니다)/u;
const ofParent = /^(?:은|는|이|가)\s(?:[^,]{0,16}\s)?모(?:회사|기업)(?:인|이자)?\s['‘"“]?$/u;

/** `'P'를 모회사로 둔 X`, `P의 자회사 X`, `X의 모회사 P`. */
export const parent: Pattern = (passage, { topic: spoken, lead, topicAt }) => {
  const { text, index } = passage;
  const names = organisationsIn(passage);
  const [only] = names;
  // `모회사 P의 기술`: of whom the sentence before was.
  const topic = topicAt === index - 1 ? spoken : lead;
  const isOfTopic = only && topic !== null && only.id !== topic;
  if (
    isOfTopic &&
    names.length === 1 &&
    /^모(?:회사|기업)(?:인)?\s$/u.test(text.slice(0, only.start))
  ) {
    const claim = { subject: topic, predicate: 'parentOrganization', object: only.id } as const;
    return [{ ...claim, status: 'stated', sentence: index }];
  }
  return names.slice(1).flatMap((second, at): Draft[] => {
    const first = names[at];
    if (!first) return [];
    const between = text.slice(first.end, second.start);
    const isParent = parentFirst.test(between);
    const behind = text.slice(second.end);
    const isTopic =
      ofParent.test(between) ||
      (daughterAsTopic.test(between) &&
        [hasParent, isDaughter, founded].some((tie) => tie.test(behind)));
    if (first.id === second.id) return [];
    if (!isParent && !isTopic && !daughterFirst.test(between)) return [];
    const [subject, object] = isParent ? [second.id, first.id] : [first.id, second.id];
    const status = statusOf(between);
    return [{ subject, predicate: 'parentOrganization', object, status, sentence: index }];
  });
};
