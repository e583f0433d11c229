import type { StagePredicate } from '../../types.ts';
import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { argumentsOf } from '../language/arguments.ts';
import { clauseSpans, type Span } from '../language/clauses.ts';
import { teamsCounted } from '../language/counted-teams.ts';
import { idsOf, type List, listsIn } from '../language/lists.ts';
import { resultDate } from '../language/result-date.ts';
import { type ResultCue, resultCues } from '../language/result-verbs.ts';
import { namesOtherStage, stageOfResult, stagesNamed } from '../language/stages.ts';
import { statusOf } from '../language/status.ts';
import type { Passage } from '../passage.ts';

/** `음성 데이터 사업에서 떨어졌던`: the result of another contest. */
const elsewhere = /[가-힣]\s(?:사업|공모전|대회|입찰|과제)에서\s$/u;

/** A member tells of its lead's fate, and who is told to be in a consortium is no winner. */
const asMember =
  /구성원으로|일원으로|멤버로|컨소시엄에(?:는|도)?\s|컨소시엄의\s(?:참여|일원)|수요\s?(?:기관|기업|처)|자문|심사위원|참여\s?(?:기관|사|기업)(?:으로|로|에|은|는)|협력사/u;

const inConsortium = /구성원으로|일원으로|멤버로/u;

/** Who passed, was selected or fell, at the stage that this sentence or one before it names. */
export const results: Pattern = (passage, discourse) => {
  const { text } = passage;
  if (namesOtherStage(text, discourse.stages)) return [];
  const teams = listsIn(passage).filter(({ items }) => items[0]?.kind !== 'public-body');
  const announced = announcedIn(passage, teams, discourse);
  if (announced.length > 0) return announced;
  const cues = resultCues(text);
  if (cues.length === 0) return [];
  const inTurn = eachInTurn(passage, teams, cues, discourse);
  if (inTurn) return inTurn;
  const clauses = clauseSpans(text);
  const drafts: Draft[] = [];
  let from = 0;
  for (const cue of cues) {
    const clause = clauseOf(clauses, cue, from);
    const before = text.slice(clause.start, cue.start);
    const told = drafts.map(({ subject }) => subject);
    const counted = teamsCounted(before, discourse.teams, told);
    const isCounted = counted.length > 0 && !teams.some((list) => isIn(list, clause));
    const named =
      isCounted || asMember.test(before) || inConsortium.test(text.slice(0, cue.start))
        ? []
        : argumentsOf(text, cue, clause, teams).flatMap(idsOf);
    const elided =
      cue.of === 'subject' && cues.length === 1 && teams.length === 0
        ? elidedTopic(text, discourse, passage.index)
        : [];
    const subjects = named.length > 0 ? named : counted.length > 0 ? counted : elided;
    from = cue.end;
    if (elsewhere.test(text.slice(0, cue.start))) continue;
    const stage = stageOfResult(text, { start: clause.start, end: cue.end }, discourse);
    if (stage === null) continue;
    for (const id of new Set(subjects)) {
      drafts.push(draft(id, cue, stage, { passage, clause }, discourse));
    }
  }
  return drafts;
};

/** `정부가 발표한 5개 팀에 들지 못한 탓이다`: nobody is named but the topic of the sentence before. */
function elidedTopic(text: string, { topic, topicAt }: Discourse, index: number): string[] {
  const others = text.replace(/(?:정부|과기정통부|과학기술정보통신부)(?:가|이|는|은)\s/gu, '');
  const hasSubject = /[가-힣A-Za-z)](?:은|는|이|가|도)\s/u.test(others);
  return topic !== null && topicAt === index - 1 && !hasSubject ? [topic] : [];
}

const isIn = (list: List, { start, end }: Span): boolean => list.start >= start && list.end <= end;

/** `주인공은 A와 B다`, `서면평가 통과 10개 팀은 A, B다`: a noun that tells what those behind are. */
const announces =
  /(?:(?<out>탈락)|(?<win>선정|통과|합격|발탁|선발|진출))\s?(?:한\s)?(?:\d+개\s?)?(?:팀|기업|컨소시엄|기관|곳|사|주관기관)(?:\([^)]*\))?(?:은|는)\s['‘△▲]?$|(?:주인공|승자|합격자)(?:은|는)\s['‘△▲]?$/u;
const isCopula =
  /^(?:['’"”)]|\s?\([^()]*\)|\s?(?:등|컨소시엄|팀|두|세|네|다섯|\d+개|\s)+(?:팀|곳|사|기업)?)*(?:이다|다|입니다|이었다|였다)(?=[.,]|$)/u;

function announcedIn(passage: Passage, teams: readonly List[], discourse: Discourse): Draft[] {
  const { text } = passage;
  for (const list of teams) {
    const said = announces.exec(text.slice(0, list.start));
    if (!said || !isCopula.test(text.slice(list.end))) continue;
    const clause = { start: 0, end: list.start };
    const stage = stageOfResult(text, clause, discourse);
    if (stage === null) return [];
    const fate = said.groups?.out === undefined ? 'in' : 'out';
    const cue: ResultCue = { fate, of: 'subject', start: said.index, end: list.start };
    return idsOf(list).map((id) => draft(id, cue, stage, { passage, clause }, discourse));
  }
  return [];
}

/** The clause that a verb ends, behind the verb before it. */
function clauseOf(clauses: readonly Span[], cue: ResultCue, from: number): Span {
  const clause = clauses.findLast(({ start }) => start <= cue.start) ?? { start: 0, end: cue.end };
  return { start: Math.max(clause.start, from), end: cue.end };
}

/** `A와 B는 각각 통과, 탈락했다`; `최종 선발과 1차 평가에서 각각 탈락한 A와 B`. */
function eachInTurn(
  passage: Passage,
  teams: readonly List[],
  cues: readonly ResultCue[],
  discourse: Discourse,
): Draft[] | null {
  const { text } = passage;
  const [cue, second] = cues;
  if (!cue || !text.includes('각각')) return null;
  const at = { passage, clause: { start: 0, end: text.length } };
  const [both] = teams;
  const stage = stageOfResult(text, at.clause, discourse);
  if (both && second && cues.length === 2 && both.items.length === 2 && stage !== null) {
    return idsOf(both).map((id, index) =>
      draft(id, index === 0 ? cue : second, stage, at, discourse),
    );
  }
  const stages = stagesNamed(text.slice(0, cue.start), discourse.stages);
  const behind = teams.find(({ start }) => start >= cue.start);
  const ids = behind ? idsOf(behind) : [];
  const isPaired = cues.length === 1 && /각각\s$/u.test(text.slice(0, cue.start));
  if (!isPaired || stages.length < 2 || ids.length !== stages.length) return null;
  return stages.map((own, index) => draft(ids[index] ?? '', cue, own, at, discourse));
}

const predicateOf = ({ fate }: ResultCue, stage: string): StagePredicate => {
  if (fate === 'out') return 'eliminated';
  return stage === 'final-selection' || stage === 'additional-call' ? 'selected' : 'passed';
};

function draft(
  subject: string,
  cue: ResultCue,
  object: string,
  { passage: { text, index }, clause }: { passage: Passage; clause: Span },
  discourse: Discourse,
): Draft {
  const own = resultDate(text, { ...clause, end: cue.end }, discourse.day);
  const told = discourse.decided.get(object);
  const from = own ?? told?.date;
  return {
    subject,
    predicate: predicateOf(cue, object),
    object,
    status: statusOf(text) === 'reported' ? 'reported' : 'stated',
    ...(from ? { from } : {}),
    sentence: index,
    ...(told && own === undefined ? { context: [told.sentence] } : {}),
  };
}
