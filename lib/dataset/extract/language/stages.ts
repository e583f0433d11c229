import { daysIn } from './dates.ts';
import { monthsIn } from './months.ts';
import { resultCues } from './result-verbs.ts';
import { statusOf } from './status.ts';

/** A stage that a sentence names, with the day of its result where the sentence tells. */
export interface StageNamed {
  id: string;
  date: string | null;
}

interface StageWords {
  id: string;
  pattern: RegExp;
}

/** How news calls the stages; the first that fits counts. */
const words: readonly [StageWords, ...StageWords[]] = [
  {
    id: 'additional-call',
    pattern:
      /추가\s?(?:공모|선정|선발|모집|정예팀|한\s팀)|(?:네\s?번째|4번째|마지막)\s(?:국가대표|정예팀|팀|한\s?자리|티켓|주자)|마지막\s\S{0,4}\s?티켓|추가로\s?(?:뽑|선정|합류|선발)|패자\s?부활|재공모|막차|additional\s(?:slot|call|round|team|spot)|fourth\s(?:team|spot)/u,
  },
  {
    id: 'third-evaluation',
    pattern: /3차\s?(?:단계\s?)?평가|third(?:[\s-]stage)?\s(?:evaluation|review)/u,
  },
  {
    id: 'second-evaluation',
    pattern: /2차\s?(?:단계\s?)?평가|second(?:[\s-]stage)?\s(?:evaluation|review)/u,
  },
  {
    id: 'first-evaluation',
    pattern:
      /(?:1차|첫)\s?(?:단계\s?)?평가|지위를\s(?:잃|상실|박탈)|1차\s?(?:탈락|심사|관문)|2단계(?:에|로)?\s?(?:진출|오르|오른|올라|올랐|합류)|first(?:[\s-](?:stage|phase|round))?\s(?:evaluation|review)|next\s(?:stage|phase|round)|second\s(?:stage|phase)/u,
  },
  {
    id: 'document-screening',
    pattern:
      /(?:1차|첫)\s?(?:관문|심사|선발|선정)|서면\s?(?:평가|심사)|서류\s?(?:평가|심사|전형|문턱|관문|통과|탈락)|(?:10|열)\s?(?:개\s?(?:팀|컨소시엄|사)|곳|강|파전|팀)|document\s(?:screening|review)|first\shurdle|ten\s(?:teams|finalists)|서류(?:는|에서는?)\s(?=통과|탈락|떨어)/u,
  },
  {
    id: 'presentation',
    pattern:
      /발표\s?(?:평가|심사)|(?<![가-힣])발표에서(?:는)?\s(?=미끄러|떨어|탈락|고배)|PT\s?(?:평가|심사)/u,
  },
  {
    id: 'final-selection',
    pattern:
      /최종\s?(?:선정|선발|관문|문턱|발표|심사|평가|낙점|합격|확정)(?!전)|최종\s?(?:5개?|다섯)\s?(?:팀|곳|사|개사)|최종\s명단|정예팀|(?<!\d)5\s?(?:개\s?(?:팀|컨소시엄|사)|곳|강|인방)|다섯\s(?:팀|곳|개\s팀|회사)|final\s(?:selection|five|cut|list)|[Ff]ive\s(?:teams|finalists|consortia)/u,
  },
];

/** `정예팀 관계자`, `5개 정예팀 중`: what the teams are called, whatever stage is told of. */
const onlyCalls =
  /정예팀(?!으로|에서|에\s|에도|에는|\s?(?:선정|선발|명단|공모|최종))|(?<!최종\s)(?:(?<!\d)5\s?개?\s?(?:정예)?(?:팀|사|곳|컨소시엄)|다섯\s?(?:개\s)?(?:정예)?(?:팀|곳|회사))(?=은|는|이|가|의|도|에서|\s?중|\s?가운데|\s모두)/gu;

/** `10개 팀 중`: out of whom. */
const outOf =
  /(?:[Ff]ive|[Tt]en|[Tt]hree)\s(?:teams|finalists)\s(?:that|which)|(?:\d+|열|다섯)\s?개?\s?(?:정예)?(?:팀|사|곳|컨소시엄)(?:\s?(?:중|가운데|에서)|이|은|의)/gu;

/** The days on which results came: an article soon after one, or that names its month, means it. */
const decisions: readonly { id: string; day: string }[] = [
  { id: 'document-screening', day: '2025-07-25' },
  { id: 'final-selection', day: '2025-08-04' },
  { id: 'first-evaluation', day: '2026-01-15' },
  { id: 'additional-call', day: '2026-02-20' },
];

/** How many days a result is what news on the programme is about. */
const fresh = 14;

export function stageJustDecided(day: string, stages: ReadonlySet<string>): string | null {
  const age = (decided: string) => (Date.parse(day) - Date.parse(decided)) / 86_400_000;
  const last = decisions.findLast(({ day: decided }) => decided <= day);
  return last && stages.has(last.id) && age(last.day) <= fresh ? last.id : null;
}

/** `지난해 8월 탈락한`: the month of a result, looked back to. */
function stageOfMonth(clause: string, day: string, stages: ReadonlySet<string>): string | null {
  const months = monthsIn(clause, day).map(({ date }) => date);
  const found = decisions.find(
    ({ id, day: decided }) => stages.has(id) && months.includes(decided.slice(0, 7)),
  );
  return found?.id ?? null;
}

/** From then on the first evaluation was near. */
const dayOfFirstEvaluation = '2025-12-01';

/** Until then `1차 평가` was the screening of papers. */
const dayOfFinalSelection = '2025-08-04';

/** Only a sentence that tells of a result makes its stage known to the next. */
const result =
  /공개했|선정|탈락|발표했|가려|결과|포함됐|passed|selected|eliminated|named|picked|chosen|dropped/u;

/** The stage that a sentence names; null where it names none that the programme has. */
export function stageNamed(
  text: string,
  stages: ReadonlySet<string>,
  strict = false,
): string | null {
  const found = words.find((stage) => isIn(text, stage, strict))?.id;
  return found !== undefined && stages.has(found) ? found : null;
}

/** Strictly, what teams are called from the final selection on does not name it. */
function isIn(text: string, { id, pattern }: StageWords, strict: boolean): boolean {
  if (!strict) return pattern.test(text);
  const said = text.replace(outOf, '');
  return pattern.test(id === 'final-selection' ? said.replace(onlyCalls, '') : said);
}

/**
 * The stage whose result a verb tells: as its clause names it, or the sentence up to it, or those
 * before, or the sentence behind it. A presentation decides the final selection.
 *
 * @param at the clause up to the end of the verb
 */
export function stageOfResult(
  text: string,
  { start, end }: { start: number; end: number },
  discourse: {
    day: string;
    stages: ReadonlySet<string>;
    stage: string | null;
    isAdditionalCall: boolean;
  },
): string | null {
  const { stages, day } = discourse;
  const strict = (part: string) => stageNamed(part, stages, true);
  const told = discourse.isAdditionalCall ? 'additional-call' : discourse.stage;
  const found =
    strict(text.slice(start, end)) ??
    strict(text.slice(0, end)) ??
    stageOfMonth(text.slice(start, end), day, stages) ??
    told ??
    strict(text) ??
    stageNamed(text, stages) ??
    stageJustDecided(day, stages);
  return found && asDecided(found, discourse, text);
}

const additional = words[0].pattern;

/** All stages that a text names, in its order. */
export function stagesNamed(text: string, stages: ReadonlySet<string>, strict = false): string[] {
  return words
    .flatMap(({ id, pattern }) => {
      const at = pattern.exec(text)?.index;
      const isMeant = at !== undefined && stages.has(id) && isIn(text, { id, pattern }, strict);
      return isMeant ? [{ id, at }] : [];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/** Whether a sentence is on the call for one more team. */
export const namesAdditionalCall = (text: string): boolean => additional.test(text);

/** Whether a sentence names a stage that the programme does not have. */
export function namesOtherStage(text: string, stages: ReadonlySet<string>): boolean {
  const found = words.find(({ pattern }) => pattern.test(text))?.id;
  return found !== undefined && !stages.has(found);
}

/** The stage whose result a sentence tells, the last of several, with its day. */
export function stageIn(
  text: string,
  { day, stages, stage }: { day: string; stages: ReadonlySet<string>; stage: unknown },
): StageNamed | null {
  const strict = stage !== null;
  const id = stagesNamed(text, stages, strict).at(-1);
  const isTold = result.test(text) || resultCues(text).length > 0;
  const isAhead = [...daysIn(text, day), ...monthsIn(text, day)].some(({ date }) => date > day);
  if (id === undefined || !isTold || isAhead || statusOf(text) === 'planned') return null;
  return { id: asDecided(id, { day, stages }, text), date: daysIn(text, day)[0]?.date ?? null };
}

const firstStep = /(?:1차|첫)\s?(?:관문|심사|선발|선정)/u;

/** `첫 관문`, `1차 심사`: the first step of what the article is on. */
function firstMeant(id: string, day: string, text: string): string {
  const isLate = day >= dayOfFirstEvaluation && firstStep.test(text) && !/서면|서류/u.test(text);
  if (id === 'document-screening' && isLate) return 'first-evaluation';
  return id === 'first-evaluation' && day < dayOfFinalSelection ? 'document-screening' : id;
}

/** A presentation decides the final selection; before it, `1차 평가` was the screening of papers. */
function asDecided(
  id: string,
  { day, stages }: { day: string; stages: ReadonlySet<string> },
  text: string,
): string {
  const meant = firstMeant(id, day, text);
  const decided = meant === 'presentation' ? 'final-selection' : meant;
  return stages.has(decided) ? decided : id;
}
