import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { speaksOfConsortium } from '../language/leads.ts';
import { idsOf, type List, listsIn } from '../language/lists.ts';
import { type Role, roleOf } from '../language/roles.ts';
import { statusOf } from '../language/status.ts';
import { titleAt } from '../language/titles.ts';
import type { Passage } from '../passage.ts';
import { isWeakTie } from './ties.ts';

/** Joining, and being put together. */
const joins =
  /참여(?:했|한다|해|하고|하며|하는|한\s|시키|시켰|키로|할|\s기관)|합류|가세|들어(?:갔|간|와|왔|올|\s?있)|아우르|포함된|포함한|포괄|망라|꾸려|꾸렸|꾸린|이뤘|구성(?:했|하|됐|된)|함께\s?(?:한다|했|하는)|손(?:을\s)?(?:맞)?잡|힘을\s모았|이름을\s(?:보탰|올렸)|한배를\s탔|뭉치|뭉쳤|짝을\s이|끌어들|일원|구성원|한\s축|등\s\d+개\s(?:기관|기업|사)|품었|모았|양\s날개|한\s팀|멤버|거느|(?:이|가|도)\s있/u;

/** Where a sentence makes nobody a member. */
const not =
  /공개하지|밝히지|비공개|공모에\s참여|사업에\s참여|프로젝트에\s참여|들어가지\s않|참여하지\s않|제외|결렬|취소|사실이\s아니|선을\s그었|무관|나서지\s않|구성원이\s아니/u;

/** Words that mean a consortium even where none was spoken of. */
const meansConsortium =
  /참여\s기관|주관사|주관기관|주축으로|필두로|이끄는\s팀|뭉치|뭉쳤|손(?:을\s)?(?:맞)?잡|한배를|짝을\s이|한\s팀/u;

/**
 * Who is in whose consortium: `X는 A, B를 아우르는 컨소시엄을 꾸렸다`, `X 컨소시엄에는 A, B가
 * 참여했다`, several leads in one sentence, and with the lead dropped, `A, B 등 기업들이
 * 참여했다`. The lead is no member of itself.
 */
export const consortium: Pattern = (passage, discourse) => {
  const { text, index } = passage;
  if (not.test(text) || !joins.test(text)) return [];
  const lists = listsIn(passage).filter(
    (list) => !isWeakTie(text, list) && !isSpeaker(text, list) && !isReplaced(text, list),
  );
  const roles = lists.map((list) => ({ list, role: roleOf(text, list) }));
  const named = roles.find(({ list, role }) => role === 'lead' && list.items.length === 1);
  if (!named && !isMeant(passage, roles, discourse)) return [];
  const status = statusOf(text);
  const members = named
    ? membersOf(named.list, roles)
    : membersByTopic(roles, discourse, isAlone(roles, text));
  return members.flatMap(({ lead, list }) =>
    idsOf(list)
      .filter((id) => id !== lead)
      .map((subject): Draft => {
        return { subject, predicate: 'consortiumMember', object: lead, status, sentence: index };
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

/** `A 자리에 B를 적은 보도도 있다`: it is B that is told. */
const isReplaced = (text: string, { end }: List): boolean => /^\s자리에\s/u.test(text.slice(end));

interface Placed {
  list: List;
  role: Role;
}

interface Member {
  lead: string;
  list: List;
}

/** How many sentences a consortium is remembered without a word on it. */
const reach = 2;

/** A body that comes in: `A는 다음 달 합류한다`. */
const comesIn = /합류|가세|참여(?:하|한다|할|했)|들어(?:온|올|왔)/u;

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
function membersByTopic(
  roles: readonly Placed[],
  discourse: Discourse,
  isAlone: boolean,
): Member[] {
  let lead = discourse.lead ?? discourse.topic;
  if (isAlone && discourse.lead !== null) {
    const { lead: joined } = discourse;
    return roles.map(({ list }) => ({ lead: joined, list }));
  }
  const isAnyBehind = (at: number) => roles.slice(at + 1).some(({ role }) => role !== 'of');
  return roles.flatMap(({ list, role }, at): Member[] => {
    const isLead = role === 'topic' || (role === 'subject' && at === 0 && isAnyBehind(at));
    if (isLead && isTeam(list)) {
      lead = list.items[0]?.id ?? lead;
      return [];
    }
    return lead === null || role === 'of' || role === 'topic' ? [] : [{ lead, list }];
  });
}
