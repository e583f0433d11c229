import type { StagePredicate } from '../../../types.ts';
import type { Discourse, Pattern } from '../../discourse.ts';
import type { Draft } from '../../draft.ts';
import { daysIn } from '../../language/dates.ts';
import { type Clause, clausesOf, englishStatus } from '../../language/english.ts';
import { namesAdditionalCall, stageNamed } from '../../language/stages.ts';
import type { Named } from '../../passage.ts';

const out =
  /\b(?:w(?:ere|as)\s(?:dropped|eliminated|cut)|(?:were\samong\sthose\sthat\s)?failed\sto\s(?:advance|pass|make)|did\snot\s(?:make|pass)|missed\sthe\scut|fell\sshort)\b|,\s(?:eliminated|dropped)\s/u;
const inside =
  /\b(?:(?:have\s|has\s)?(?:passed|advanced\sto|cleared|survived)|w(?:ere|as)\s(?:selected|chosen|picked)|made\sthe\s(?:cut|shortlist))\b/u;
/** `The shortlist includes A, B`: those behind. */
const announces =
  /\b(?:shortlist|finalists|selected\steams|final\sfive)\s(?:includes?|consists?\sof|is|are)\b/u;

const notReal = /\b(?:if|would|could|may|might)\s/u;

/** `A and B passed the first evaluation, while C was dropped`. */
export const englishResults: Pattern = (passage, discourse) => {
  const drafts: Draft[] = [];
  for (const clause of clausesOf(passage)) {
    const { text } = clause;
    const stage = stageOf(passage.text, clause, discourse);
    if (stage === null || notReal.test(text)) continue;
    const wins = ['final-selection', 'additional-call'].includes(stage) ? 'selected' : 'passed';
    const tell = (bodies: readonly Named[], predicate: StagePredicate) =>
      drafts.push(
        ...[...new Set(bodies.map(({ id }) => id))].map((subject) => ({
          subject,
          predicate,
          object: stage,
          status: englishStatus(text) === 'reported' ? ('reported' as const) : ('stated' as const),
          ...dateOf(clause, stage, discourse),
          sentence: passage.index,
        })),
      );
    const teams = clause.bodies.filter(({ kind }) => kind !== 'public-body');
    const [lost, won, list] = [out, inside, announces].map((cue) => cue.exec(text)?.index);
    if (list !== undefined)
      tell(
        teams.filter(({ start }) => start > list),
        wins,
      );
    else if (lost !== undefined)
      tell(
        teams.filter(({ end }) => end <= lost),
        'eliminated',
      );
    else if (won !== undefined)
      tell(
        teams.filter(({ end }) => end <= won),
        wins,
      );
  }
  return drafts;
};

/** The stage that the clause, its sentence or those before name. */
function stageOf(sentence: string, { text }: Clause, discourse: Discourse): string | null {
  const named = stageNamed(text, discourse.stages) ?? stageNamed(sentence, discourse.stages);
  return named ?? discourse.stage?.id ?? null;
}

/** The clause's own day, or that of the stage as it was told, with the sentence that told it. */
function dateOf({ text }: Clause, object: string, { day, stage }: Discourse): Partial<Draft> {
  const own = daysIn(text, day)[0]?.date;
  if (own !== undefined) return { from: own };
  if (stage?.id !== object || stage.date === null) return {};
  return { from: stage.date, context: [stage.sentence] };
}

const applies =
  /\b(?:applied\sfor|(?:plans?|intends?)\sto\sapply\sfor|will\sapply\sfor|submitted\s(?:its|an|their)\s(?:application|proposal))\b/u;

/** `X plans to apply for the additional slot`, `Y submitted its application`. */
export const englishApplied: Pattern = (passage, discourse) =>
  clausesOf(passage).flatMap(({ text, bodies }): Draft[] => {
    const cue = applies.exec(text);
    const isAgain = namesAdditionalCall(text) || discourse.isAdditionalCall;
    const object = isAgain ? 'additional-call' : 'application';
    const subject = bodies.find(
      ({ kind, end }) => kind !== 'public-body' && end <= (cue?.index ?? 0),
    );
    if (!cue || !subject || !discourse.stages.has(object)) return [];
    const status = englishStatus(cue[0]);
    return [{ subject: subject.id, predicate: 'applied', object, status, sentence: passage.index }];
  });
