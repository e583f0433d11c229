import type { ClaimStatus } from '../../types.ts';
import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { daysIn } from '../language/dates.ts';
import { monthsIn } from '../language/months.ts';
import { isHearsay } from '../language/status.ts';
import { type Named, organisationsIn, type Passage } from '../passage.ts';

/** `'M'을 보유한 X`, `M을 개발한 X`: the maker stands behind. */
const makerBehind =
  /^['’"”]?(?:\s?[\d.]+[A-Z]?)?(?:\([^()]*\))?['’"”]?(?:을|를)\s(?:\S+\s){0,2}?(?:보유|개발|공개|출시|운영)한\s$|^['’"”]?(?:을|를)\s(?:만든|선보인|내놓은)\s$|^['’"”]?(?:을|를)\s(?:만든|개발한|내놓은|선보인)\s(?:곳|회사|기업|쪽|주체)(?:은|는)\s$/u;

/** `M은 X가 개발한 모델`. */
const makerAsSubject = /^(?:이|가)\s(?:[^,]{0,30}\s)?(?:개발|공개|만든|내놓|선보|출시|예고)/u;

/** `M의 개발사는 X다`. */
const makerAsWord = /개발사(?:는|인)\s$/u;

/** `X는 자체 개발 모델 'M'`, `X의 'M'`, `X가 개발한 모델 'M'`: the maker stands before. */
const makerBefore =
  /^\s['‘"“]$|^\)?(?:의|은|는|이|가|에서)(?:\s모델로는|\s[^,]{0,40}?(?:자체|자사|개발|모델|LLM|선보|공개|출시|내놓은|만든)[^,]{0,16})?\s?['‘"“]?$/u;
/** `X가 내세운 무기는 M`, `X의 대표작은 M`. */
const makerAsBest =
  /^(?:이|가)\s(?:\S+\s)?(?:내세운|꺼낸|앞세운|준비한)\s\S{1,6}[은는]\s['‘"“]?$|^의\s(?:대표작|대표\s?모델|주력\s?모델|간판\s?모델|무기|카드)(?:은|는|인)\s['‘"“]?$/u;
const makerByVerb = /^\)?(?:은|는|이|가)\s[^,]{0,24}['‘"“]?$/u;
const made =
  /^(?:(?!의\s)[^,]){0,24}(?:을|를)\s(?:\S+\s){0,2}?(?:앞세|개발|공개|선보|출시|내놓|내놨|발표|제출|내세|완성|구축|시연|배포|꺼내)/u;

/** `A는 'M'을, B는 'N'을 각각 내놓았다`: the verb stands last. */
const inTurn = /^['’"”]?(?:\([^()]*\))?['’"”]?(?:을|를),\s/u;
const madeLast =
  /(?:을|를)\s(?:\S+\s){0,2}?(?:개발|공개|선보|출시|내놓|내놨|발표|제출|내세|완성|구축|시연|배포)/u;

/** A rival's model that is only measured against. */
const compared =
  /^['’"”]?(?:\([^()]*\))?(?:\s?[\d.]+)?\s?(?:대비|보다|와\s비교|과\s비교|을\s제|를\s제|에\s비해)/u;

/** Whose model it is: `자체 LLM 'M'을 보유한 X`, `X는 자사의 'M'`, `M은 X가 개발한 모델`. */
export const models: Pattern = (passage, discourse) => {
  const { text, named, index } = passage;
  const found = named.filter(({ kind }) => kind === 'model');
  const makers: (Named | undefined)[] = [];
  for (const [at, model] of found.entries()) {
    const before = found[at - 1];
    const isListed = before && listed.test(text.slice(before.end, model.start));
    makers.push(
      makerOf(passage, model) ??
        ownOf(passage, model, discourse) ??
        (isListed ? makers[at - 1] : undefined),
    );
  }
  const seen = new Set<string>();
  return found.flatMap((model, at): Draft[] => {
    const object = makers[at]?.id;
    const isCompared = compared.test(text.slice(model.end));
    if (object === undefined || isCompared || seen.has(model.id)) return [];
    seen.add(model.id);
    const status = statusOfModel(text, text.slice(model.end));
    const from = releasedOn(text, discourse, status === 'planned' ? releaseAhead : release);
    return [
      {
        subject: model.id,
        predicate: 'developer',
        object,
        status,
        ...(from && { from }),
        sentence: index,
      },
    ];
  });
};

/** `'M'과 'N'`, `M(em)과 N`: two models of one maker. */
const listed = /^['’"”)]*(?:\([^()]*\)['’"”]?)?(?:,|와|과|·)\s?['‘"“]?$|^\s?\(['‘"“]?$/u;

/** `7월에 나왔다`, `지난달 15일 공개한`, `28일 'M'을 발표했다`. */
const release =
  /^(?:에)?\s(?:[^,]{0,40}\s)?(?:나왔|나온|공개했|공개한|발표했|발표한|출시했|출시한|선보였|선보인|내놓은|내놨|내놓았)/u;

/** `30일 'M'을 공개할 예정이다`. */
const releaseAhead =
  /^(?:에)?\s(?:[^,]{0,40}\s)?(?:공개할|선보일|출시할|내놓을)\s(?:계획|예정|방침)/u;

/** When a model came or will come out, where a sentence names one day or month and says so. */
function releasedOn(text: string, { day }: Discourse, comesOut: RegExp): string | undefined {
  const days = daysIn(text, day);
  const months = monthsIn(text, day);
  const [named, ...others] = days.length > 0 ? days : months;
  if (!named || others.length > 0 || !comesOut.test(text.slice(named.end))) return undefined;
  return named.date;
}

/** `자체 모델 'M'까지`: that of the organisation that was last the topic. */
function ownOf(
  passage: Passage,
  { start }: Named,
  { topic, topicKind, topicAt }: Discourse,
): Named | undefined {
  const isOwn =
    /(?:자체|자사)(?:\s(?:개발|개발한))?(?:\s[가-힣A-Za-z]{1,8})?\s(?:모델|LLM)(?:인)?\s['‘"“]?$/u.test(
      passage.text.slice(0, start),
    );
  if (!isOwn || topic === null || topicKind === null || topicAt !== passage.index - 1)
    return undefined;
  return organisationsIn(passage).length > 0
    ? undefined
    : { id: topic, kind: topicKind, start: 0, end: 0 };
}

function makerOf(passage: Passage, model: Named): Named | undefined {
  const { text } = passage;
  const organisations = organisationsIn(passage);
  const next = organisations.find(({ start }) => start >= model.end);
  if (next) {
    const between = text.slice(model.end, next.start);
    if (makerBehind.test(between) || makerAsWord.test(between)) return next;
    const isTopic = /^['’"”]?(?:\([^()]*\))?['’"”]?(?:은|는)\s/u.test(between);
    if (isTopic && makerAsSubject.test(text.slice(next.end))) return next;
  }
  const before = organisations.findLast(({ end }) => end <= model.start);
  if (!before) return undefined;
  const between = text.slice(before.end, model.start);
  const behind = text.slice(model.end);
  const isMade =
    makerByVerb.test(between) &&
    (made.test(behind) || (inTurn.test(behind) && madeLast.test(behind)));
  return [makerBefore, makerAsBest].some((tie) => tie.test(between)) || isMade ? before : undefined;
}

/** A strategy that is planned around a model makes the model no plan; only its own making counts. */
function statusOfModel(text: string, behind: string): ClaimStatus {
  if (isHearsay(text)) return 'reported';
  const ahead = /개발할|개발하겠|내놓겠|개발에\s나선|내놓을\s(?:계획|예정|방침)/u;
  return ahead.test(text) || comesAhead.test(behind) ? 'planned' : 'stated';
}

/** `'M'을 공개할 예정이다`; `'M'의 후속을 공개할 예정이다` makes M no plan. */
const comesAhead =
  /^(?:\s?[\d.]+[A-Z]?)?['’"”]?(?:\([^()]*\))?['’"”]?(?:을|를)\s(?:[^,]{0,30}\s)?(?:공개할|선보일|출시할)\s(?:계획|예정|방침)/u;
