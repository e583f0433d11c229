import type { Pattern } from '../discourse.ts';
import { argumentsOf } from '../language/arguments.ts';
import { clauseSpans } from '../language/clauses.ts';
import { daysIn } from '../language/dates.ts';
import { verbs } from '../language/inflection.ts';
import { idsOf, listsIn } from '../language/lists.ts';
import { namesAdditionalCall } from '../language/stages.ts';
import { statusOf } from '../language/status.ts';

/** Handing in, whatever it is called. */
const handsIn = `(?:제안서|신청서|지원서|사업계획서|참가서|서류)(?:을|를)?\\s(?:[가-힣]{1,6}\\s)?(?:${verbs('제출하', '내', '접수하', '접수시키', '넣', '내밀')}|제출)|(?:(?:참가|참여)\\s)?신청을\\s(?:${verbs('하', '마치', '끝내', '완료하')})|출사표|도전장`;

/** Coming to the call; without its name only where it was spoken of. */
const goal =
  '(?:공모전?|사업|프로젝트|선발전|경쟁|모집|선발|레이스|자리)(?:에|에도|에는|으로)\\s(?:[가-힣]{1,6}\\s){0,2}';
const comes = `(?:공모전?|모집|선발전)에(?:는|도)?\\s${verbs('참여하', '참가하')}|공모에\\s이름을\\s올${'(?:렸|린|리)'}|(?:주관\\S*\\s자격으로\\s)${verbs('신청하')}|${goal}(?:${verbs('뛰어들', '출격하', '지원하', '도전하', '응모하', '신청하', '나서', '출전하', '참전하', '재도전하')}|(?:지원|도전|응모)(?=[,.]|$|\\s의사))`;
const bare = `(?:주관사로도?\\s|주관\\s?기관으로\\s|함께\\s|각각\\s|나란히\\s|막판에\\s|재)?(?:${verbs('지원하', '응모하', '도전하')}|(?:응모|지원)(?=\\.|$)|지원(?=을\\s준비|\\s의사)|재도전을\\s(?:선언|공식화|준비))`;

const act = new RegExp(`(?<![가-힣])(?:${handsIn}|${comes}|${bare})`, 'gu');

const isBare = /^재?(?:지원|응모|도전)/u;

/** `GPU를 지원한다`: giving, not applying. */
const gives =
  /(?:(?<!컨소시엄)(?<!팀)[을를]|에게|비용|예산|정부(?:가|는)|최대|억\s?원)\s(?:[가-힣]{1,8}\s){0,2}$/u;

/** Not applying is no elimination, and no application. */
const not =
  /지\s?않|불참|접었|접고|포기|여부|미확인|저울질|고심|고민|수\s있|지\s못|가능성|만약|자격(?:이|을|요건)|받는|아니|대상|없(?:다|는|었|음)/u;

/** A member comes with its lead. */
const asMember = /구성원으로|일원으로|멤버로|참여\s?(?:기관|사)로/u;

/** `지원 의사를 밝혔다`, `제안서를 낼 계획`: still ahead. */
const ahead = /의사|의향|준비|[낼할]\s(?:계획|예정|방침|것)|선언/u;

/** `X가 24일 출사표를 던졌다`, `X는 공모에 지원했다`: who hands in, and on which day. */
export const applied: Pattern = (passage, { day, stages, isAdditionalCall }) => {
  const { text, index } = passage;
  const object = namesAdditionalCall(text) || isAdditionalCall ? 'additional-call' : 'application';
  if (not.test(text) || asMember.test(text) || !stages.has(object)) return [];
  const cue = [...text.matchAll(act)].find(
    ({ 0: said, index }) => !(isBare.test(said) && gives.test(text.slice(0, index))),
  );
  if (!cue) return [];
  const behind = text.slice(cue.index);
  const status = ahead.test(behind) ? 'planned' : statusOf(behind);
  const named = daysIn(text, day).find(({ end }) => end <= cue.index);
  // `20일 지원하겠다고 밝혔다`: only a day right before the act is the plan's own.
  const isActs = status !== 'planned' || text.slice(named?.end, cue.index).trim() === '';
  const from = isActs ? named?.date : undefined;
  const end = cue.index + cue[0].length;
  const clause = clauseSpans(text).findLast(({ start }) => start <= cue.index) ?? { start: 0, end };
  const teams = listsIn(passage).filter(({ items }) => items[0]?.kind !== 'public-body');
  const verb = { of: 'subject', start: cue.index, end } as const;
  return [...new Set(argumentsOf(text, verb, clause, teams).flatMap(idsOf))].map((subject) => ({
    subject,
    predicate: 'applied',
    object,
    status,
    ...(from && { from }),
    sentence: index,
  }));
};
