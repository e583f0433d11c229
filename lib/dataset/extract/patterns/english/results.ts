import type { StagePredicate } from '../../../types.ts';
import type { Discourse, Pattern } from '../../discourse.ts';
import type { Draft } from '../../draft.ts';
import { daysIn } from '../../language/dates.ts';
import { type Clause, clausesOf, englishStatus } from '../../language/english.ts';
import { monthsIn } from '../../language/months.ts';
import { namesAdditionalCall, stageJustDecided, stageNamed } from '../../language/stages.ts';
import type { Named } from '../../passage.ts';

const past = String.raw`(?:w(?:ere|as)|ha(?:s|ve|d)\sbeen|got|(?:is|are)\snow)\s(?:also\s)?`;
const out = new RegExp(
  String.raw`\b(?:${past}(?:dropped|eliminated|cut|rejected|excluded|left\sout|knocked\sout|disqualified|ruled\sout|out\b)|failed(?:\sto\s(?:advance|pass|make|qualify|survive|clear|secure))?|did\snot\s(?:make|pass|advance|qualify|survive)|(?:missed|miss)\s(?:the\scut|out)|fell\s(?:short|out|by\sthe\swayside)|lost\s(?:out|their|its)|bowed\sout|dropped\sout)\b|,\s(?:eliminated|dropped)\s`,
  'u',
);
const inside = new RegExp(
  String.raw`\b(?:(?:have\s|has\s)?(?:passed|advanced|advance|cleared|survived|moved\son|qualified|progressed|proceeded|won|secured|earned)|${past}(?:selected|chosen|picked|named|shortlisted|tapped|added|on\sthe\slist)|w(?:as|ere)\s(?:one|among)\s(?:of\s)?[^.]{0,30}?(?:selected|chosen|picked)|(?:made|make)\s(?:it|the\s(?:final\s)?(?:cut|list|shortlist|round|five)))\b`,
  'u',
);
/** `The shortlist includes A, B`, `selected A and B`: those behind. */
const announces =
  /^They\s(?:are|were|include)\b|\b(?:shortlist|finalists|teams|five|winners|three|ten)\s(?:includes?|consists?\sof|is|are|were)\b(?!\s(?:also\s)?(?:selected|chosen|picked|named|dropped|eliminated))|\b(?:selected|chose|picked|named|shortlisted|announced)\s(?=(?:[A-Z]|\w+\s(?:teams|finalists|consortia)(?:\s[a-z]+){0,4}[:—–-]))/u;

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
          ...dateOf(passage.text, clause, stage, discourse),
          sentence: passage.index,
        })),
      );
    const teams = clause.bodies.filter(({ kind }) => kind !== 'public-body');
    // `X, a unit of Y, was dropped`: it is X that was.
    const subjectsBefore = (at: number) => {
      const before = teams.filter(({ end }) => end <= at);
      const own = before.filter(({ start }) => !/\b(?:of|by|from)\s$/u.test(text.slice(0, start)));
      return own.length > 0 ? own : before;
    };
    const [lost, won, list] = [out, inside, announces].map((cue) => cue.exec(text)?.index);
    if (list !== undefined)
      tell(
        teams.filter(({ start }) => start > list),
        wins,
      );
    else if (lost !== undefined) tell(subjectsBefore(lost), 'eliminated');
    else if (won !== undefined) tell(subjectsBefore(won), wins);
  }
  return drafts;
};

/** The stage that the clause, its sentence or those before name. */
function stageOf(sentence: string, { text }: Clause, discourse: Discourse): string | null {
  const { stages } = discourse;
  const strict = stageNamed(text, stages, true) ?? stageNamed(sentence, stages, true);
  return (
    strict ??
    discourse.stage ??
    stageNamed(sentence, stages) ??
    stageJustDecided(discourse.day, discourse.stages)
  );
}

/** The day or month in the part of a clause, up to a comma, that tells the result. */
function ownDate(text: string, day: string): string | undefined {
  const at = Math.max(out.exec(text)?.index ?? 0, inside.exec(text)?.index ?? 0);
  const comma = text.indexOf(',', at + 2);
  const part = text.slice(0, comma < 0 ? text.length : comma);
  return (daysIn(part, day)[0] ?? monthsIn(part, day)[0])?.date ?? daysIn(text, day)[0]?.date;
}

/** The clause's own day, or that of the stage as it was told, with the sentence that told it. */
function dateOf(
  sentence: string,
  { text }: Clause,
  object: string,
  { day, decided, stages }: Discourse,
): Partial<Draft> {
  const own = ownDate(text, day);
  if (own !== undefined) return { from: own };
  if (stageNamed(sentence, stages) === object) {
    const [named] = daysIn(sentence, day);
    if (named) return { from: named.date };
  }
  const told = decided.get(object);
  return told ? { from: told.date, context: [told.sentence] } : {};
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
