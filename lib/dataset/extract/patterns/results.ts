import type { StagePredicate } from '../../types.ts';
import type { Discourse, Pattern } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { teamsCounted } from '../language/counted-teams.ts';
import { daysIn } from '../language/dates.ts';
import { type List, listsIn } from '../language/lists.ts';
import { isListTopic } from '../language/particles.ts';
import { namesOtherStage, stageNamed, stagesNamed } from '../language/stages.ts';
import { statusOf } from '../language/status.ts';
import type { Passage } from '../passage.ts';

/** Verbs of results, worse ones first: `이름을 올리지 못했다` holds a good one. */
const cues =
  /(?<out>탈락|고배|낙마|낙방|밀렸|좌절|눈물을\s(?:삼|흘)|(?:진출|통과|선정|입성)에\s실패|(?:오르지|뽑히지|진출하지|합류하지|통과되지)\s못|밀려(?:났|난)|미끄러졌|주저앉|떨어졌|떨어진|쓴잔|명단에서\s빠졌|들지\s못|단계로\s가지\s못|벽을\s넘지\s못|(?:올리지|포함되지|선정되지|넘지|통과하지)\s못|제외됐)|(?<in>통과|공모로\s합류(?:한|했)|이름을\s올렸|이름을\s올린|선정(?:됐|된|했|하|되)|낙점|살아남|뽑혔|뽑힌|뽑혀|합격|포함됐|포함된(?=\s반면)|추렸|돌아갔|(?:관문|문턱)을\s넘(?:었|은|어)|발탁|진출(?:했|한|하)|안착|꿰찼|거머쥐|거머쥔|따냈|따낸|확정됐|확정된)/gu;

/** What has not come about: a condition, a plan, a noun for the step itself. */
const unreal = /^(?:하면|되면|할|될|하기|되기|시\s|여부|을\s위|하려|하지\s?않)/u;

/** `음성 데이터 사업에서 떨어졌던`: the result of another contest. */
const elsewhere = /[가-힣]\s(?:사업|공모전|대회|입찰|과제)에서\s$/u;

/** `통과한 SK텔레콤이`, `고배를 마신 KT`: the one behind is meant. */
const adnominal = /^(?:[을를]\s)?(?:한|된|난|진|힌|린|마신|맛본|든|던)?\s$/u;

/** `떨어진 팀은 A와 B다`: all behind are meant. */
const announces = /^.{0,12}(?:팀|곳|기업|사|주관기관)은\s/u;

/** A member tells of its lead's fate. */
const asMember = /구성원으로|일원으로|멤버로|컨소시엄에\s(?:있|참여|들어|합류)/u;

/** Who passed, was selected or fell, at the stage that this sentence or one before it names. */
export const results: Pattern = (passage, discourse) => {
  const { text } = passage;
  if (namesOtherStage(text, discourse.stages)) return [];
  const told = discourse.isAdditionalCall ? 'additional-call' : discourse.stage?.id;
  const stage = stageNamed(text, discourse.stages) ?? told;
  if (stage === undefined || !discourse.stages.has(stage)) return [];
  const teams = listsIn(passage).filter(({ items }) => items[0]?.kind !== 'public-body');
  const found = [...text.matchAll(cues)];
  const [both] = teams;
  if (both && found.length === 2 && both.items.length === 2 && text.includes('각각')) {
    return found.flatMap((cue, index) =>
      idsIn([both])
        .slice(index, index + 1)
        .map((id) => draft(id, predicateOf(cue, stage), stage, passage, discourse)),
    );
  }
  const pairs = stageByTeam(passage, teams, found, discourse);
  if (pairs) return pairs;
  const drafts: Draft[] = [];
  let start = 0;
  for (const cue of found) {
    const end = cue.index + cue[0].length;
    const named = subjectsOf(passage, teams, { start, at: cue.index, end });
    const before = drafts.map(({ subject }) => subject);
    const clause = text.slice(start, end);
    const counted = teamsCounted(text.slice(start, cue.index), discourse.teams, before);
    start = end;
    if (unreal.test(text.slice(end))) continue;
    if (elsewhere.test(text.slice(0, cue.index))) continue;
    // `서류는 통과했는데 발표에서 미끄러졌다`: each clause may name its own stage.
    const own =
      stageNamed(clause, discourse.stages) ??
      stageNamed(text.slice(0, end), discourse.stages) ??
      told ??
      stage;
    const subjects = named.length > 0 ? named : counted;
    const same = subjects.length > 0 || own === drafts.at(-1)?.object ? subjects : before;
    for (const id of same) {
      drafts.push(draft(id, predicateOf(cue, own), own, passage, discourse));
    }
  }
  return drafts;
};

/** `최종 선발과 1차 평가에서 각각 탈락한 A와 B`: the first team at the first stage. */
function stageByTeam(
  passage: Passage,
  teams: readonly List[],
  [cue, ...others]: readonly RegExpExecArray[],
  discourse: Discourse,
): Draft[] | null {
  const { text } = passage;
  if (!cue || others.length > 0 || !/각각\s$/u.test(text.slice(0, cue.index))) return null;
  const stages = stagesNamed(text.slice(0, cue.index), discourse.stages);
  const behind = teams.find(({ start }) => start >= cue.index);
  const ids = behind ? idsIn([behind]) : [];
  if (stages.length < 2 || ids.length !== stages.length) return null;
  return stages.flatMap((stage, at) =>
    ids
      .slice(at, at + 1)
      .map((id) => draft(id, predicateOf(cue, stage), stage, passage, discourse)),
  );
}

function predicateOf({ groups }: RegExpExecArray, stage: string): StagePredicate {
  if (groups?.out !== undefined) return 'eliminated';
  return stage === 'final-selection' || stage === 'additional-call' ? 'selected' : 'passed';
}

function subjectsOf(
  { text }: Passage,
  teams: readonly List[],
  cue: { start: number; at: number; end: number },
): string[] {
  const next = teams.find(({ start }) => start >= cue.end);
  const toNext = text.slice(cue.end, next?.start);
  // `통과 A`: without an ending only a heading stands so.
  const isNoun = toNext === ' ' && !/[한된난진힌린]$/u.test(text.slice(cue.at, cue.end));
  if (next && !isNoun && adnominal.test(toNext)) return idsIn([next]).slice(0, 1);
  if (next && announces.test(toNext)) return idsIn([next]);
  const before = teams.filter(({ start, end }) => start >= cue.start && end <= cue.at);
  if (asMember.test(text.slice(cue.start, cue.at))) return [];
  const topics = before.filter(({ end }) => isListTopic(text.slice(end)));
  return idsIn(topics.length > 0 ? topics : before);
}

const idsIn = (lists: readonly List[]): string[] => [
  ...new Set(lists.flatMap(({ items }) => items.map(({ id }) => id))),
];

function draft(
  subject: string,
  predicate: StagePredicate,
  object: string,
  { text, index }: Passage,
  { day, stage }: Discourse,
): Draft {
  const own = daysIn(text, day)[0]?.date;
  const told = stage?.id === object ? stage : null;
  const from = own ?? told?.date;
  return {
    subject,
    predicate,
    object,
    status: statusOf(text) === 'reported' ? 'reported' : 'stated',
    ...(from ? { from } : {}),
    sentence: index,
    ...(told && own === undefined ? { context: [told.sentence] } : {}),
  };
}
