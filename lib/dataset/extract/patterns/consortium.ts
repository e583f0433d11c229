import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { headOf } from '../language/arguments.ts';
import { clauseSpans, type Span } from '../language/clauses.ts';
import { daysIn } from '../language/dates.ts';
import { type List, listsIn } from '../language/lists.ts';
import { monthsIn } from '../language/months.ts';
import { isListTopic } from '../language/particles.ts';
import { roleOf } from '../language/roles.ts';
import { entriesIn, entryOf } from '../language/segments.ts';
import { statusOf } from '../language/status.ts';
import { type TieCue, tieCues } from '../language/tie-verbs.ts';
import { titleAt } from '../language/titles.ts';
import { organisationsIn, type Passage } from '../passage.ts';
import { membersIn, type Placed } from './members.ts';
import { isWeakTie } from './ties.ts';

/** Where a clause makes nobody a member. */
const not =
  /공개하지|밝히지|비공개|들어가지\s않|참여하지\s않|합류하지\s않|지\s않|제외|결렬|취소|사실이\s아니|선을\s그|무관|손잡고\s만든|구성원이\s아니|접었|포기|불참|빠졌|단독으로|홀로|저울질|방안을/u;

/**
 * Who is in whose consortium: `X는 A, B를 아우르는 컨소시엄을 꾸렸다`, `X 컨소시엄에는 A, B가
 * 참여했다`, `▲X(주관), A, B`, several leads in one sentence, and with the lead dropped `A, B 등
 * 기업들이 참여했다`. The lead is no member of itself.
 */
export const consortium: Pattern = (passage, discourse) => {
  const { text } = passage;
  const bodies = organisationsIn(passage);
  const listed = listsIn(passage).flatMap(({ items }) => entryOf(text, items) ?? []);
  const headed = entriesIn(text, bodies);
  const entries = headed.length > 0 ? headed : listed;
  if (entries.length > 0) {
    return entries.flatMap(({ lead, members }) =>
      drafts(passage, { lead: lead.id, ids: members.map(({ id }) => id) }, text, discourse),
    );
  }
  // `X 컨소시엄의 A`: only a name right behind is in it.
  const cues = tieCues(text).filter(
    ({ start, end }) => text[start] !== '의' || bodies.some((body) => body.start === end),
  );
  if (cues.length === 0) return [];
  const placed = listsIn(passage)
    .filter((list) =>
      [isWeakTie, isSpeaker, isReplaced, isParent].every((excludes) => !excludes(text, list)),
    )
    .map((list): Placed => ({ list, role: roleOf(text, list) }));
  const found: Draft[] = [];
  let sentenceLead: string | null = null;
  for (const clause of clausesOf(text, cues, placed)) {
    const own = cues.filter(({ start }) => start >= clause.start && start < clause.end);
    const said = text.slice(clause.start, clause.end);
    const within = placed.filter(
      ({ list }) => list.start >= clause.start && list.end <= clause.end,
    );
    const marked = within.findLast(({ role, list }) => role === 'lead' && list.items.length === 1);
    if (own.length > 0 && !not.test(said)) {
      const topic = placed.findLast(
        ({ list }) => list.end <= clause.start && isListTopic(text.slice(list.end)),
      );
      const members = membersIn(
        { passage, cues: own, clause, within, topic, sentenceLead },
        discourse,
      );
      const inTeams = new Set(found.map(({ subject }) => subject));
      for (const member of members.filter(({ lead }) => !inTeams.has(lead))) {
        found.push(...drafts(passage, member, text.slice(clause.start), discourse));
      }
    }
    sentenceLead = marked?.list.items[0]?.id ?? sentenceLead;
  }
  return found;
};

/** Clauses, cut also behind the noun that a tie is put before: `X 컨소시엄에 있던 A는 | …`. */
function clausesOf(text: string, cues: readonly TieCue[], placed: readonly Placed[]): Span[] {
  // `X 진영에서는 A가 …, B가 …`: all of it is on one team.
  if (cues.some(({ start, end }) => /^에서는\s$/u.test(text.slice(start, end)))) {
    return [{ start: 0, end: text.length }];
  }
  const lists = placed.map(({ list }) => list);
  const cuts = cues.flatMap(({ start, end }) => {
    const head = headOf(text, { of: 'subject', start, end }, lists);
    const behind = head
      ? /^[^\s]*(?:\s?컨소시엄|\s팀)?(?:은|는)\s/u.exec(text.slice(head.end))
      : null;
    return head && behind ? [head.end + behind[0].length] : [];
  });
  return clauseSpans(text).flatMap(({ start, end }) => {
    const inside = cuts.filter((cut) => cut > start && cut < end);
    const starts = [start, ...inside];
    return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
  });
}

/** An organisation that only tells whose officer somebody is, or the ministry that tells of it. */
function isSpeaker(text: string, { items, end }: List): boolean {
  const [only] = items;
  if (items.length !== 1 || !only) return false;
  const isMinistry = only.kind === 'public-body' && /부$/u.test(text.slice(only.start, only.end));
  return (
    isMinistry ||
    /^(?:\s(?:관계자|측은)|에\s따르면)/u.test(text.slice(end)) ||
    titleAt(text.slice(end + 1)) !== null
  );
}

/** `A 자리에 B를 적은 보도도 있다`, `A가 빠지고 B가`: it is B that is told. */
const isReplaced = (text: string, { end }: List): boolean =>
  /^(?:\s자리에\s|(?:이|가)\s빠(?:지고|졌고|진\s)|(?:을|를)\s(?:뺀|빼고|제외한|제외하고)\s)/u.test(
    text.slice(end),
  );

/** `A를 모회사로 둔 B`: it is B that is told. */
const isParent = (text: string, { end }: List): boolean =>
  /^['’"”]?(?:를|을)\s모(?:회사|기업)로\s/u.test(text.slice(end));

function drafts(
  { text, index }: Passage,
  { lead, ids }: { lead: string; ids: readonly string[] },
  said: string,
  { day }: Discourse,
): Draft[] {
  const from = joinedOn(text, day);
  return [...new Set(ids)]
    .filter((id) => id !== lead)
    .map((subject) => ({
      subject,
      predicate: 'consortiumMember',
      object: lead,
      status: statusOf(said),
      ...(from && { from }),
      sentence: index,
    }));
}

/** `다음 달 2일 합류한다`, `이달 말에는 들어올 예정이다`: from when a body is in. */
function joinedOn(text: string, day: string): string | undefined {
  const at = /합류|들어(?:온|올|왔)/u.exec(text)?.index;
  if (at === undefined) return undefined;
  const before = text.slice(0, at);
  const isNear = ({ end }: { end: number }) => at - end < 28 && !/[은는]\s.*밝혔/u.test(before);
  return (daysIn(before, day).findLast(isNear) ?? monthsIn(before, day).findLast(isNear))?.date;
}
