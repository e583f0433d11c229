import { daysIn } from './dates.ts';

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
      /추가\s?(?:공모|선정|선발|정예팀)|네\s?번째\s정예팀|추가로\s?(?:뽑|선정)|additional\s(?:slot|call|round|team)/u,
  },
  { id: 'second-evaluation', pattern: /2차\s?(?:단계\s?)?평가|second\s(?:stage\s)?evaluation/u },
  { id: 'first-evaluation', pattern: /1차\s?(?:단계\s?)?평가|first\s(?:stage\s)?evaluation/u },
  {
    id: 'document-screening',
    pattern:
      /(?:1차|첫)\s?관문|서면\s?평가|서류\s?(?:평가|심사|전형)|서면\s?심사|document\sscreening|서류(?:는|에서는?)\s(?=통과|탈락|떨어)/u,
  },
  {
    id: 'presentation',
    pattern: /발표\s?평가|(?<![가-힣])발표에서(?:는)?\s(?=미끄러|떨어|탈락|고배)/u,
  },
  {
    id: 'final-selection',
    pattern:
      /최종\s?(?:선정|선발)(?!전)|최종\s?(?:5개?|다섯)\s?(?:팀|곳)|최종\s명단|정예팀|final\s(?:selection|five)/u,
  },
];

/** Only a sentence that tells of a result makes its stage known to the next. */
const result =
  /살아남|공개했|통과|선정|추렸|추린|탈락|발표했|가려|결과|뽑|들지\s못|고배|포함됐|이름을\s올|passed|selected|eliminated/u;

/** The stage that a sentence names; null where it names none that the programme has. */
export function stageNamed(text: string, stages: ReadonlySet<string>): string | null {
  const found = words.find(({ pattern }) => pattern.test(text))?.id;
  return found !== undefined && stages.has(found) ? found : null;
}

const additional = words[0].pattern;

/** All stages that a text names, in its order. */
export function stagesNamed(text: string, stages: ReadonlySet<string>): string[] {
  return words
    .flatMap(({ id, pattern }) => {
      const at = pattern.exec(text)?.index;
      return at === undefined || !stages.has(id) ? [] : [{ id, at }];
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

/** The stage whose result a sentence tells, with its day. */
export function stageIn(
  text: string,
  { day, stages }: { day: string; stages: ReadonlySet<string> },
): StageNamed | null {
  const id = stageNamed(text, stages);
  if (id === null || !result.test(text)) return null;
  return { id, date: daysIn(text, day)[0]?.date ?? null };
}
