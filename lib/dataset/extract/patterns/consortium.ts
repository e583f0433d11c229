import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { daysIn } from '../language/dates.ts';
import { speaksOfConsortium } from '../language/leads.ts';
import { idsOf, type List, listsIn } from '../language/lists.ts';
import { monthsIn } from '../language/months.ts';
import { type Role, roleOf } from '../language/roles.ts';
import { statusOf } from '../language/status.ts';
import { titleAt } from '../language/titles.ts';
import type { Passage } from '../passage.ts';
import { isWeakTie } from './ties.ts';

/** Joining, and being put together. */
const joins =
  /참여(?:\.|$|했|한다|해|하고|하며|하는|한\s|시키|시켰|키로|할|\s기관)|합류|가세|들어(?:갔|간|와|왔|올|\s?있)|아우르|포함된|포함한|포괄|망라|꾸려|꾸렸|꾸린|이뤘|구성(?:했|하|됐|된)|함께\s?(?:한다|했|하는)|손(?:을\s)?(?:맞)?잡|힘을\s모았|이름을\s(?:보탰|올렸)|한배를\s탔|뭉치|뭉쳤|뭉칠|짜였|짜인|축은|모였|더해|담당(?:한다|했)|맡(?:는다|았다)|자리를\s채|발을\s(?:걸|담)|팀\s먹|컨소시엄을\s맺|컨소시엄에\s있(?:던|는|었)|함께\s(?:모델을\s)?만든|짝을\s이|끌어들|일원|구성원|한\s축|등\s\d+개\s(?:기관|기업|사)|품었|모았|양\s날개|한\s팀|멤버|거느|(?:이|가|도)\s있/u;

/** Where a sentence makes nobody a member. */
const not =
  /공개하지|밝히지|비공개|공모에\s참여|사업에\s참여|프로젝트에\s참여|들어가지\s않|참여하지\s않|제외|결렬|취소|사실이\s아니|선을\s그었|무관|(?<!주관사로\s)나서지\s않|손잡고\s만든|구성원이\s아니/u;

/** Words that mean a consortium even where none was spoken of. */
const meansConsortium =
  /참여\s기관|구성원으로|함께\s(?:모델을\s)?만든|팀\s먹|주관사|주관기관|주축으로|필두로|이끄는\s팀|뭉치|뭉쳤|뭉칠|손(?:을\s)?(?:맞)?잡|한배를|짝을\s이|한\s팀/u;

/**
 * Who is in whose consortium: `X는 A, B를 아우르는 컨소시엄을 꾸렸다`, `X 컨소시엄에는 A, B가
 * 참여했다`, several leads in one sentence, and with the lead dropped, `A, B 등 기업들이
 * 참여했다`. The lead is no member of itself.
 */
export const consortium: Pattern = (passage, discourse) => {
  const { text, index } = passage;
  if (not.test(text) || !joins.test(text)) return [];
  const lists = listsIn(passage).filter((list) =>
    [isWeakTie, isSpeaker, isReplaced, isParent].every((excludes) => !excludes(text, list)),
  );
  const roles = lists.map((list) => ({ list, role: roleOf(text, list) }));
  const several = membersOfSeveral(text, roles);
  if (several) {
    return several.map(({ lead, id: subject }) => {
      const claim = { subject, predicate: 'consortiumMember', object: lead } as const;
      return { ...claim, status: statusOf(text), sentence: index };
    });
  }
  const named = roles.find(({ list, role }) => role === 'lead' && list.items.length === 1);
  if (!named && !isMeant(passage, roles, discourse)) return [];
  const [first] = roles;
  if (!named && first?.role === 'with' && unknownTopic.test(text.slice(0, first.list.start))) {
    return [];
  }
  const status = statusOf(text);
  const from = joinedOn(text, discourse.day);
  const members = named ? membersOf(named.list, roles) : membersByTopic(text, roles, discourse);
  return members.flatMap(({ lead, list }) =>
    idsOf(list)
      .filter((id) => id !== lead)
      .map((subject): Draft => {
        const claim = { subject, predicate: 'consortiumMember', object: lead, status } as const;
        return { ...claim, ...(from && { from }), sentence: index };
      }),
  );
};

/** An organisation that only tells whose officer somebody is, or the ministry that tells of it. */
function isSpeaker(text: string, { items, end }: List): boolean {
  const [only] = items;
  if (items.length !== 1 || !only) return false;
  const isMinistry = only.kind === 'public-body' && /부$/u.test(text.slice(only.start, only.end));
  return (
    isMinistry ||
    /^\s(?:관계자|측은)/u.test(text.slice(end)) ||
    titleAt(text.slice(end + 1)) !== null
  );
}

/** `A 자리에 B를 적은 보도도 있다`, `A가 빠지고 B가`: it is B that is told. */
const isReplaced = (text: string, { end }: List): boolean =>
  /^(?:\s자리에\s|(?:이|가)\s빠(?:지고|졌고|진\s))/u.test(text.slice(end));

/** `A를 모회사로 둔 B`: it is B that is told. */
const isParent = (text: string, { end }: List): boolean =>
  /^['’"”]?(?:를|을)\s모(?:회사|기업)로\s/u.test(text.slice(end));

/** `어느대는 X와 손을 잡았다`: the topic is somebody whom nobody knows. */
const unknownTopic = /(?:^|[\s,])[가-힣A-Za-z0-9]{2,}(?:은|는)\s/u;

interface Placed {
  list: List;
  role: Role;
}

interface Member {
  lead: string;
  list: List;
}

/** `A는 X와 Y 두 컨소시엄에 참여한다`: one body, several leads. */
function membersOfSeveral(text: string, roles: readonly Placed[]) {
  const at = roles.findIndex(
    ({ list }) =>
      list.items.length > 1 && /^\s(?:두|세|양쪽?)\s?컨소시엄에\s/u.test(text.slice(list.end)),
  );
  const body = roles.slice(0, Math.max(at, 0)).findLast(({ role }) => role === 'topic');
  const [member] = body ? idsOf(body.list).slice(-1) : [];
  const leads = roles[at];
  if (!leads || member === undefined) return null;
  return idsOf(leads.list).map((lead) => ({ lead, id: member }));
}

/** `다음 달 2일 합류한다`, `이달 말에는 들어올 예정이다`: from when a body is in. */
function joinedOn(text: string, day: string): string | undefined {
  const at = /합류|들어(?:온|올|왔)/u.exec(text)?.index;
  if (at === undefined) return undefined;
  const before = text.slice(0, at);
  const isNear = ({ end }: { end: number }) => at - end < 28 && !/[은는]\s.*밝혔/u.test(before);
  return (daysIn(before, day).findLast(isNear) ?? monthsIn(before, day).findLast(isNear))?.date;
}

/** How many sentences a consortium is remembered without a word on it. */
const reach = 2;

/** A body that comes in: `A는 다음 달 합류한다`. */
const comesIn = /합류|가세|참여(?:하|한다|할|했)|들어(?:온|올|왔)|맡는다|맡았다|담당한다|담당했/u;

/** Without a word on a consortium, joining means the one that the last sentences spoke of. */
function isMeant({ text, index }: Passage, roles: readonly Placed[], spoken: Discourse): boolean {
  if (speaksOfConsortium(text) || meansConsortium.test(text)) return true;
  if (spoken.lead === null || index - spoken.leadAt > reach) return false;
  const topic = roles.find(({ role, list }) => role === 'topic' && isTeam(list));
  return !topic || topic.list.items[0]?.id === spoken.lead || isAlone(roles, text);
}

const isAlone = (roles: readonly Placed[], text: string): boolean =>
  roles.length === 1 && comesIn.test(text);

const isTeam = ({ items }: List): boolean => items.length === 1 && items[0]?.kind !== 'public-body';

/** One lead by its wording: all others are in it, but who is only spoken of (`A의`). */
function membersOf(named: List, roles: readonly Placed[]): Member[] {
  const lead = named.items[0]?.id;
  if (lead === undefined) return [];
  return roles
    .filter(({ list, role }) => list !== named && role !== 'of' && role !== 'lead')
    .map(({ list }) => ({ lead, list }));
}

/** Each topic leads those that come behind it; those before any are with who was spoken of. */
function membersByTopic(text: string, roles: readonly Placed[], discourse: Discourse): Member[] {
  let lead = discourse.lead ?? discourse.topic;
  if (isAlone(roles, text) && discourse.lead !== null) {
    const { lead: joined } = discourse;
    return roles.map(({ list }) => ({ lead: joined, list }));
  }
  const isAnyBehind = (at: number) => roles.slice(at + 1).some(({ role }) => role !== 'of');
  return roles.flatMap(({ list, role }, at): Member[] => {
    // `검색은 A가, 자료는 B가 맡는다`: a comma behind its particle sets one beside the next.
    const isBeside = /^(?:이|가),/u.test(text.slice(list.end));
    const isFirst = role === 'subject' && at === 0 && !isBeside && isAnyBehind(at);
    const isLead = role === 'topic' || isFirst;
    if (isLead && isTeam(list)) {
      lead = list.items[0]?.id ?? lead;
      return [];
    }
    return lead === null || role === 'of' || role === 'topic' ? [] : [{ lead, list }];
  });
}
