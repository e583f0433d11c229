import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { daysIn } from '../language/dates.ts';
import { idsOf, type List, listsIn } from '../language/lists.ts';
import { monthsIn } from '../language/months.ts';
import { isListTopic } from '../language/particles.ts';
import { roleOf } from '../language/roles.ts';
import { statusOf } from '../language/status.ts';
import type { Passage } from '../passage.ts';

const demand =
  /수요\s?(?:기관|기업|처|협약|사(?![가-힣]))|(?:도입|활용|사용|이용|구매)\s?의향서|의\s모델을\s(?:[^\s.]+\s){0,5}?(?:쓸|쓰기로|도입|활용|적용)/u;
const demandBehind = new RegExp(`^[^.]{0,8}?(?:등\\s)?[^.,]{0,16}?${demand.source}`, 'u');
const demandBefore = new RegExp(
  `${demand.source}(?:으로는?|로는?|에는|는|은|인)?\\s[△▲▷'‘]?$`,
  'u',
);

/** Weaker than membership. */
const cooperation = /협력|협약|제휴|파트너십|의향서|양해각서|MOU/u;
const cooperationBehind =
  /^[^.]{0,40}?(?:와|과)(?:도|는)?\s(?:[^\s.]+\s){0,5}?(?:협력|협약|제휴|파트너십|의향서|양해각서|MOU|업무협약)/u;

/** `협력사로 참여한다`, `X의 파트너다`: with a consortium's name beside it, a member. */
const asPartner =
  /(?:협력사|협력\s?기관|파트너사?|조력자)(?:로|으로|로서|다|이다|입니다|이자)(?=[\s.,])/u;

/** Talks, and what came to nothing. */
const undecided = /쓸지|정하지\s않|아직\s[^.]*않|검토/u;

const not = /논의|검토|무관|효력을\s잃|결렬|아니|없다|않/u;

/** Whether a list is tied to a lead by less than membership. */
export function isWeakTie(text: string, list: List): boolean {
  const behind = text.slice(list.end);
  const before = text.slice(0, list.start);
  if (demandBehind.test(behind) || demandBefore.test(before)) return true;
  if (!/컨소시엄/u.test(text) && asPartner.test(behind)) return true;
  // `A는 X와 협력`: it is X that the tie is to.
  return cooperationBehind.test(behind) && ['with', 'to', 'other'].includes(roleOf(text, list));
}

/**
 * Who will use a lead's models: `X는 A를 수요 기관으로 확보했다`, `A는 X의 수요처로 참여한다`,
 * `A는 X의, B는 Y의 수요 기관`, with the lead dropped `A까지 수요 기업으로 참여시키며`.
 */
export const demandPartner: Pattern = (passage, discourse) => {
  const { text } = passage;
  if (!demand.test(text) || undecided.test(text)) return [];
  const lists = listsIn(passage);
  const owned = lists.filter((list) => roleOf(text, list) === 'of');
  const led = lists.find((list) => list.items.length === 1 && roleOf(text, list) === 'lead');
  const pairs: { lead: string; list: List }[] = [];
  const known = byKnownLead(text, lists, discourse);
  if (known) pairs.push(...known);
  else if (owned.length > 0) {
    let behind = 0;
    for (const owner of owned) {
      const [lead] = idsOf(owner).slice(-1);
      const users = lists.filter(
        (list) => list.start >= behind && list.end <= owner.start && roleOf(text, list) !== 'lead',
      );
      for (const list of users) if (lead !== undefined) pairs.push({ lead, list });
      behind = owner.end;
    }
  } else if (led) {
    const [lead = ''] = idsOf(led);
    pairs.push(...lists.filter((list) => isWeakTie(text, list)).map((list) => ({ lead, list })));
  } else {
    pairs.push(
      ...(usersWhoWrote(text, lists) ??
        usersOfAddressee(text, lists) ??
        usersByTopic(passage, lists, discourse)),
    );
  }
  return drafts(passage, 'demandPartner', pairs, discourse);
};

/** Of two sides one is known to lead: the other one uses its models. */
function byKnownLead(text: string, lists: readonly List[], discourse: Discourse) {
  const isLead = ({ items: [one, ...more] }: List) =>
    one !== undefined && more.length === 0 && isKnownLead(one.id, discourse);
  const leads = lists.filter(isLead);
  const users = lists.filter((list) => !isLead(list) && !isMinistry(text, list));
  const [lead] = leads.flatMap(idsOf);
  if (leads.length !== 1 || users.length !== 1 || lead === undefined) return null;
  return users.map((list) => ({ lead, list }));
}

const isKnownLead = (id: string, { leads, knownLeads }: Discourse): boolean =>
  leads.has(id) || knownLeads.has(id);

const isMinistry = (text: string, { items: [one] }: List): boolean =>
  one?.kind === 'public-body' && /부$/u.test(text.slice(one.start, one.end));

/** `X는 A 등 20여 곳에서 의향서를 받았다`. */
function usersWhoWrote(text: string, lists: readonly List[]) {
  const [topic] = lists;
  const from = /^[^.,]{0,20}?(?:에서|에게서|로부터|으로부터)\s[^.]{0,24}의향서를?\s(?:받|확보)/u;
  const [lead] = topic?.items ?? [];
  if (!topic || topic.items.length > 1 || !lead || !isListTopic(text.slice(topic.end))) return null;
  const users = lists.filter((list) => list !== topic && from.test(text.slice(list.end)));
  return users.length > 0 ? users.map((list) => ({ lead: lead.id, list })) : null;
}

/** `A는 X에 도입 의향서를 냈다`. */
function usersOfAddressee(text: string, lists: readonly List[]) {
  const addressee = lists.find((list) => roleOf(text, list) === 'to' && list.items.length === 1);
  const [lead] = addressee ? idsOf(addressee) : [];
  if (lead === undefined) return null;
  return lists
    .filter((list) => list !== addressee && ['topic', 'subject'].includes(roleOf(text, list)))
    .map((list) => ({ lead, list }));
}

/** A team that is topic takes those behind it; a body that is topic joins who was spoken of. */
function usersByTopic({ text }: Passage, lists: readonly List[], discourse: Discourse) {
  let lead = discourse.lead ?? discourse.topic;
  return lists.flatMap((list, at) => {
    const role = roleOf(text, list);
    const [only] = list.items;
    const isTeam = list.items.length === 1 && only?.kind !== 'public-body';
    const isLead = (role === 'topic' || role === 'lead') && isTeam && lists.length > at + 1;
    if (isLead && only) lead = only.id;
    const isUser = isWeakTie(text, list) || role === 'object';
    return isLead || !isUser || lead === null ? [] : [{ lead, list }];
  });
}

/**
 * Who cooperates: `X는 A와도 협력하며`, `A는 X와 협약을 맺었다`. Which of two leads is known from
 * what else the article says; else the topic does, unless it is a public body.
 */
export const partner: Pattern = (passage, discourse) => {
  const { text } = passage;
  const named =
    asPartner.test(text) && !/컨소시엄/u.test(text) ? calledPartner(passage, discourse) : [];
  if (named.length > 0) return drafts(passage, 'partner', named, discourse);
  const cue = cooperation.exec(text);
  if (
    !cue ||
    demand.test(text) ||
    not.test(text.slice(cue.index, cue.index + 24)) ||
    /무관/u.test(text)
  )
    return [];
  const lists = listsIn(passage);
  const both = ofTogether(text, lists, discourse);
  if (both) return drafts(passage, 'partner', [both], discourse);
  const withThem =
    lists.findLast((list) => cooperationBehind.test(text.slice(list.end))) ??
    lists.find((list) => roleOf(text, list) === 'to' && list.end < cue.index);
  const topic = lists.find(
    (list) => list !== withThem && ['topic', 'subject'].includes(roleOf(text, list)),
  );
  const elided = discourse.lead ?? discourse.topic;
  if (
    withThem &&
    !topic &&
    elided !== null &&
    /^(?:와|과)(?:는|도)\s/u.test(text.slice(withThem.end))
  ) {
    return drafts(passage, 'partner', [{ lead: elided, list: withThem }], discourse);
  }
  if (!withThem || !topic) return [];
  const [side] = topic.items;
  const [other] = withThem.items;
  if (!side || !other || topic.items.length > 1) return [];
  const [isSide, isOther] = [side.id, other.id].map((id) => isKnownLead(id, discourse));
  // `X와 협약을 맺은 A는`, `A는 X에 의향서를 보냈다`: who comes to whom shows in the wording.
  const comesToOther = withThem.start < topic.start || roleOf(text, withThem) === 'to';
  const isOtherLead =
    isSide === isOther ? side.kind === 'public-body' || comesToOther : isOther === true;
  const pair = isOtherLead ? { lead: other.id, list: topic } : { lead: side.id, list: withThem };
  return drafts(passage, 'partner', [pair], discourse);
};

/** `X와 A는 협약을 맺었다`: both sides in one list. */
function ofTogether(text: string, lists: readonly List[], discourse: Discourse) {
  const [list, ...others] = lists;
  if (!list || others.length > 0 || list.items.length !== 2) return null;
  if (!isListTopic(text.slice(list.end))) return null;
  const lead = list.items.find(({ id }) => isKnownLead(id, discourse))?.id;
  const rest = list.items.filter(({ id }) => !isKnownLead(id, discourse));
  return lead === undefined || rest.length !== 1 ? null : { lead, list: { ...list, items: rest } };
}

/** `A와 B는 협력사로 참여한다`, `A는 X의 파트너다`. */
function calledPartner(passage: Passage, discourse: Discourse) {
  const { text } = passage;
  const lists = listsIn(passage);
  const owner = lists.find((list) => list.items.length === 1 && roleOf(text, list) === 'of');
  const lead = owner?.items[0]?.id ?? discourse.lead ?? discourse.topic;
  if (lead === null) return [];
  return lists
    .filter((list) => list !== owner && isListTopic(text.slice(list.end)))
    .map((list) => ({ lead, list }));
}

function drafts(
  { text, index }: Passage,
  predicate: 'partner' | 'demandPartner',
  pairs: readonly { lead: string; list: List }[],
  { day }: Discourse,
): Draft[] {
  const status = statusOf(text);
  const from = tiedOn(text, day);
  return pairs.flatMap(({ lead, list }) =>
    idsOf(list)
      .filter((id) => id !== lead)
      .map((subject) => ({
        subject,
        predicate,
        object: lead,
        status,
        ...(from && { from }),
        sentence: index,
      })),
  );
}

/** An agreement that is made; `맺었다고 밝혔다` and `맺기로 했다` give the day of the word only. */
const agreed =
  /(?:협약|제휴|파트너십|양해각서|MOU)(?:\([^()]*\))?(?:을|를)?\s(?:[가-힣]{1,6}\s)?(?:맺|체결)(?!기로|[가-힣]{0,2}다고)/u;

/** `3일 협약을 맺었다`, `내년 3월부터 쓸 예정이다`: from when a tie holds. */
function tiedOn(text: string, day: string): string | undefined {
  const at = agreed.exec(text)?.index;
  if (at !== undefined) return daysIn(text.slice(0, at), day).at(-1)?.date;
  return monthsIn(text, day).find(({ end }) => text.startsWith('부터 ', end))?.date;
}
