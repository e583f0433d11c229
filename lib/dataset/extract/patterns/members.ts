import type { Discourse } from '../discourse.ts';
import type { Span } from '../language/clauses.ts';
import { speaksOfConsortium } from '../language/leads.ts';
import { idsOf, type List } from '../language/lists.ts';
import type { Role } from '../language/roles.ts';
import { isMutual, type TieCue } from '../language/tie-verbs.ts';
import type { Passage } from '../passage.ts';

/** A list of names with its role in the sentence. */
export interface Placed {
  list: List;
  role: Role;
}

/** A lead, and who is in its consortium. */
interface Membership {
  lead: string;
  ids: readonly string[];
}

/** A clause that may tell of a consortium. */
interface TieClause {
  passage: Passage;
  cues: readonly TieCue[];
  clause: Span;
  within: readonly Placed[];
  /** The last topic of the clauses before. */
  topic: Placed | undefined;
  /** The lead that the clauses before name. */
  sentenceLead: string | null;
}

/** How many sentences a consortium is remembered without a word on it. */
const reach = 2;

/** Words that mean a consortium even where none was spoken of. */
const meansConsortium =
  /참여\s?(?:기관|사|기업)|공동연구기관|구성원으로|일원으로|함께\s(?:모델을\s)?만든|팀\s먹|주관사|주관기관|주축으로|필두로|이끄는\s팀|뭉치|뭉쳤|뭉칠|손(?:을\s)?(?:맞)?잡|맞손|의기투합|동맹을\s맺|호흡을\s맞|손발을\s맞|우군으로|합류시|참여시|한\s?배를|짝을\s이|한\s팀|팀을\s(?:꾸|이|짰|구성|결성)|연합했|끌어모|끌어들|규합|\d+\s?(?:개\s?)?(?:기관|기업|곳)(?:을|를|과|와)\s/u;

/** Who is in whose consortium by one clause. */
export function membersIn(clause: TieClause, discourse: Discourse): Membership[] {
  const { within } = clause;
  const marked = within.filter(({ role, list }) => role === 'lead' && list.items.length === 1);
  // `이번 컨소시엄은 X를 주관기관으로`: one lead, marked twice.
  const leads = marked.filter(
    ({ list }, at) => list.items[0]?.id !== marked[at - 1]?.list.items[0]?.id,
  );
  return (
    ofSeveral(clause) ??
    (leads.length > 0 ? ofMarked(clause, leads) : ofUnmarked(clause, discourse))
  );
}

/** `A는 X와 Y 두 컨소시엄에 참여한다`, `A는 X·Y 컨소시엄에`: one body, several leads. */
function ofSeveral({ passage: { text }, within, topic }: TieClause): Membership[] | null {
  const leads = within.find(
    ({ list }) =>
      list.items.length > 1 &&
      /^\s(?:등\s)?(?:(?:두|세|네|양쪽?|\d개)\s(?:개\s)?)?(?:컨소시엄|팀|곳)에(?:도)?\s/u.test(
        text.slice(list.end),
      ),
  );
  if (!leads) return null;
  const body = within.findLast(
    ({ role, list }) => list.end <= leads.list.start && (role === 'topic' || role === 'subject'),
  );
  const [member] = idsOf((body ?? topic ?? leads).list).slice(-1);
  if (!(body ?? topic) || member === undefined) return null;
  return idsOf(leads.list).map((lead) => ({ lead, ids: [member] }));
}

/** Leads by their wording: those behind each are in it, or those before where the first stands behind. */
function ofMarked(
  { within, topic, passage: { text } }: TieClause,
  leads: readonly Placed[],
): Membership[] {
  const others = within.filter(({ role }) => role !== 'lead' && role !== 'of');
  const isBehind = others.some(({ list }) => list.end <= (leads[0]?.list.start ?? 0));
  const memberships = leads.map(({ list: { start, end, items } }, at) => {
    const next = leads[at + 1]?.list.start ?? Number.POSITIVE_INFINITY;
    const before = leads[at - 1]?.list.end ?? 0;
    const isLast = at === leads.length - 1;
    const members = others.filter(({ list }) =>
      isBehind
        ? list.start >= before && (list.end <= start || isLast)
        : list.start >= end && list.end <= next,
    );
    return { lead: items[0]?.id ?? '', ids: members.flatMap(({ list }) => idsOf(list)) };
  });
  const isTopicMeant = topic && topic.role !== 'lead' && others.length === 0 && leads.length === 1;
  // `A는 상장사로, X 컨소시엄에 참여한다`: the topic of the clause before.
  if (isTopicMeant && /컨소시엄(?:에|의\s일원|과|소속)/u.test(text.slice(leads[0]?.list.end))) {
    return memberships.map(({ lead }) => ({ lead, ids: idsOf(topic.list) }));
  }
  return memberships;
}

const isTeam = ({ items }: List): boolean => items.length === 1 && items[0]?.kind !== 'public-body';

/** No lead is marked: a topic that gathers others leads them; those who join go to who was spoken of. */
function ofUnmarked(clause: TieClause, discourse: Discourse): Membership[] {
  const { cues, within, passage, sentenceLead } = clause;
  const { text, index } = passage;
  const isNear = discourse.lead !== null && index - discourse.leadAt <= reach;
  const isMeant = speaksOfConsortium(text) || meansConsortium.test(text);
  const kinds = new Set(cues.map(({ kind }) => kind));
  if ((kinds.size === 1 && kinds.has('exist')) || ownTeam.test(text)) return [];
  const listed = kinds.has('noun') ? ofNoun(clause, discourse, isMeant) : [];
  if (listed.some(({ ids }) => ids.length > 0)) return listed;
  const mutual = ofMutual(clause, discourse);
  // `X는 A와 손잡고`: one body alone may be a partner, where nothing speaks of a consortium.
  const isOpen = !speaksOfConsortium(text) && !isNear && !isEarly(discourse.day);
  if (mutual?.every(({ ids }) => ids.length === 1) && isOpen) return [];
  if (mutual) return mutual;
  const topics = within.filter(({ role, list }) => role === 'topic' && isTeam(list));
  const spoken = sentenceLead ?? discourse.lead ?? (isMeant ? discourse.topic : null);
  if (topics.length === 0 || isJoining(clause)) {
    if (!isMeant && !isNear) return [];
    const lead = spokenLead(clause, spoken, discourse);
    if (lead === null || !isLead(lead, discourse)) return [];
    const isOnlyJoin = kinds.has('join') || kinds.has('compose') || isMeant;
    // A company that leads a team joins no other one, unless the wording says whose.
    const ids = within
      .filter(({ role }) => role !== 'of')
      .flatMap(({ list }) => list.items)
      .filter(({ id, kind }) => kind !== 'company' || !competes(id, discourse))
      .map(({ id }) => id);
    return isOnlyJoin ? [{ lead, ids }] : [];
  }
  if (!isMeant && !(isNear && topics[0]?.list.items[0]?.id === discourse.lead)) return [];
  return byTopic(within, spoken);
}

/** `A는 다음 달 합류한다`, `번역은 A가 맡는다`: a body alone, or with others beside it. */
function isJoining({ cues, within }: TieClause): boolean {
  const isGathering = cues.some(({ kind }) => kind === 'form');
  const isAlone = within.every(({ role }) => role === 'topic' || role === 'subject');
  // `X=A, B가 참여`: the topic has others for members.
  const isOver = within.some(
    ({ role, list }, at) =>
      role === 'topic' &&
      isTeam(list) &&
      within.slice(at + 1).some((next) => next.role === 'subject'),
  );
  return !isGathering && isAlone && !isOver;
}

/** Until the teams were fixed, to join hands was to form one. */
const isEarly = (day: string): boolean => day < '2025-09-01';

const competes = (id: string, { leads, knownLeads }: Discourse): boolean =>
  leads.has(id) || knownLeads.has(id);

/** Where the article tells who leads, nobody else does. */
const isLead = (id: string, { leads, knownLeads }: Discourse): boolean =>
  leads.size === 0 || leads.has(id) || knownLeads.has(id);

/** The topic of the clause before leads what is gathered; else who was spoken of. */
function spokenLead(
  { topic, cues, within }: TieClause,
  spoken: string | null,
  discourse: Discourse,
): string | null {
  const own = topic?.list.items[0]?.id;
  const isWith = within.some(({ role }) => role === 'with' || role === 'object');
  const isKnown = own !== undefined && isWith && competes(own, discourse);
  const isGathering = isKnown || cues.some(({ kind }) => kind === 'form');
  if (isGathering && topic && isTeam(topic.list)) return topic.list.items[0]?.id ?? spoken;
  return spoken;
}

/** `참여 기관은 A, B다`: those behind the noun. */
function ofNoun(
  { cues, within, sentenceLead, topic }: TieClause,
  { lead, topic: spoken, leadAt }: Discourse,
  isMeant: boolean,
): Membership[] {
  const at = cues.find(({ kind }) => kind === 'noun')?.end ?? 0;
  const before = within.filter(({ list }) => list.end <= at && isTeam(list)).at(-1);
  const own = before ?? (topic && isTeam(topic.list) ? topic : undefined);
  const meant = own?.list.items[0]?.id ?? sentenceLead ?? lead ?? (isMeant ? spoken : null);
  if (meant === null || (leadAt === 0 && lead === null && spoken === null && !own)) return [];
  return [{ lead: meant, ids: idsIn(within.filter(({ list }) => list.start >= at)) }];
}

/** `어느대는 X와 손을 잡았다`: the topic is somebody whom nobody knows. */
const unknownTopic = /(?:^|[\s,])[가-힣A-Za-z0-9]{2,}(?:은|는)\s/u;

/** `A, B가 모인 팀은`: a team whose lead nobody names. */
const ownTeam = /(?:모인|뭉친|꾸린|손잡은)\s(?:팀|컨소시엄)/u;

/** `A와 B는 X와 한배를 탔다`: which side leads is known from what else is said, else by number and kind. */
function ofMutual(
  { passage: { text }, clause, within, topic }: TieClause,
  { leads, knownLeads }: Discourse,
): Membership[] | null {
  if (!isMutual(text.slice(clause.start, clause.end))) return null;
  const sides = within.filter(({ role }) => ['topic', 'subject'].includes(role));
  const withThem = within.filter(({ role }) => role === 'with');
  // `A, B 손잡고`: nothing shows the sides.
  if (sides.length === 0 && withThem.length === 0 && within.length > 0) return topic ? null : [];
  const [side = topic, ...more] = sides;
  const [other, ...others] = withThem;
  if (!side && other && unknownTopic.test(text.slice(0, other.list.start))) return [];
  if (!side || !other || more.length > 0 || others.length > 0) return null;
  const one = ({ list }: Placed) => (list.items.length === 1 ? list.items[0] : undefined);
  const [a, b] = [one(side), one(other)];
  const weight = (named: typeof a) =>
    named === undefined || named.kind === 'public-body'
      ? 0
      : 1 +
        (named.kind === 'company' ? 1 : 0) +
        (leads.has(named.id) ? 4 : 0) +
        (knownLeads.has(named.id) ? 3 : 0);
  if (weight(a) === 0 && weight(b) === 0) return [];
  const isOther = weight(b) > weight(a);
  const lead = (isOther ? b : a)?.id;
  if (lead === undefined) return [];
  // `A, B 등 5개 기업, C와 함께`: those listed before the last are with it.
  const beside = isOther ? [] : within.filter(({ role }) => role === 'other' || role === 'object');
  return [{ lead, ids: idsIn([...beside, isOther ? side : other]) }];
}

/** Each topic leads those that come behind it; those before any are with who was spoken of. */
function byTopic(within: readonly Placed[], spoken: string | null): Membership[] {
  let lead = spoken;
  return within.flatMap(({ list, role }): Membership[] => {
    if (role === 'topic' && isTeam(list)) {
      lead = list.items[0]?.id ?? lead;
      return [];
    }
    return lead === null || role === 'of' || role === 'topic' ? [] : [{ lead, ids: idsOf(list) }];
  });
}

const idsIn = (placed: readonly Placed[]): string[] => placed.flatMap(({ list }) => idsOf(list));
