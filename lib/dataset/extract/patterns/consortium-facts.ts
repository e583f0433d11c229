import type { Pattern } from '../discourse.ts';
import { leadIn } from '../language/leads.ts';
import { idsOf, listsIn } from '../language/lists.ts';
import { isListTopic } from '../language/particles.ts';
import { roleOf } from '../language/roles.ts';
import { isHearsay, statusOf } from '../language/status.ts';

const undisclosed =
  /(?:컨소시엄|참여\s?(?:사|기관|기업)|구성|명단|파트너|우군)[^.]{0,30}(?:공개하지|밝히지|비공개|함구|침묵|언급하지|비밀에|알리지|베일|말을\s아꼈|말을\s아끼|입을\s다물|드러내지|밝힐\s단계가|공개를\s(?:꺼|거부|미|거절|사양))|누구(?:랑|와)\s[^.]{0,16}(?:안\s알려|밝히지|공개하지|함구|숨겼|숨기)|손(?:을\s)?잡았(?:지만|으나)\s이름은\s(?:밝히지|공개하지)/u;

/** `X 컨소시엄 구성은 공개되지 않았다`. */
const untold =
  /컨소시엄(?:의)?\s(?:구성|명단|참여\s?(?:사|기관|기업))\S*\s(?:[^.]{0,10}\s)?(?:공개되지|알려지지|밝혀지지|드러나지|베일)/u;

/** `A와 B 등은 컨소시엄 구성을 공개하지 않는다`: that nothing is told is a fact of its own. */
export const disclosure: Pattern = (passage) => {
  const { text, index } = passage;
  const lists = listsIn(passage);
  const silent = undisclosed.test(text)
    ? lists.filter(({ end }) => isListTopic(text.slice(end)))
    : [];
  const unknown = untold.test(text) ? lists.filter((list) => roleOf(text, list) === 'lead') : [];
  return (silent.length > 0 ? silent : unknown).flatMap(idsOf).map((subject) => ({
    subject,
    predicate: 'consortiumDisclosure',
    value: 'undisclosed',
    // Keeping silent from now on is silence, not a plan.
    status: isHearsay(text) ? 'reported' : 'stated',
    sentence: index,
  }));
};

const total = /(?:총|모두|합쳐|합치면|전체)\s(\d+)\s?(?:개\s?(?:기관|기업·기관|기업|사|곳)|곳)/u;
const parts =
  /\d+개\s(?:기업|기관|대학|연구소)(?:과|와|,|·)\s?(?:[^,.]{0,40}\s)?\d+개\s?(?:기업|기관|대학|연구소)/u;
const bodies =
  /(\d+)\s?(?:개\s?(?:기관|기업·기관|기업|사|곳)|곳|사(?=[가와로]))(?!\s?(?:가운데|중))/gu;
const counted =
  /연합|컨소시엄|주관기관|주관사|합(?:쳐|치면|하면)|구성원|참여\s기관|팀을\s(?:이뤘|짰|꾸렸|꾸려)|힘을\s합|빼고|함께|모였|모았|손(?:을\s)?잡|팀\s먹|끌어모|규합|진용|진영|한배/u;

/** `18개 기관의 연합군`, `주관기관을 포함하면 10개사다`: the number as the source counts. */
export const size: Pattern = (passage, discourse) => {
  const { text, index } = passage;
  const [first, ...others] = [...text.matchAll(bodies)];
  // `5개 기업, 2개 대학`: parts of a number that nobody gives.
  const isPart = others.length > 0 || parts.test(text);
  const number = total.exec(text)?.[1] ?? (isPart ? undefined : first?.[1]);
  if (number === undefined || !counted.test(text)) return [];
  const at = text.indexOf(number);
  // `A는 …, B는 18개 기관을 모았다`: whose number it is stands before it.
  const topic = listsIn(passage).findLast(
    ({ items, end }) => items.length === 1 && end <= at && /^(?:은|는)\s/u.test(text.slice(end)),
  )?.items[0];
  const own = topic?.kind === 'company' ? topic.id : undefined;
  const lead = leadIn(passage);
  const subject =
    (lead?.by === 'wording' ? lead.id : undefined) ?? own ?? lead?.id ?? discourse.lead;
  if (subject === null) return [];
  const value = Number(number);
  return [{ subject, predicate: 'consortiumSize', value, status: statusOf(text), sentence: index }];
};
