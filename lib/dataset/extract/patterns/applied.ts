import type { Pattern } from '../discourse.ts';
import { daysIn } from '../language/dates.ts';
import { idsOf, listsIn } from '../language/lists.ts';
import { isListTopic } from '../language/particles.ts';
import { namesAdditionalCall } from '../language/stages.ts';
import { statusOf } from '../language/status.ts';

const applies =
  /출사표|도전장|(?:제안서|신청서|지원서|사업계획서)를?\s(?:제출|냈|내고|접수)|(?:공모|사업|선발전|경쟁)에\s(?:뛰어들|출격)|참가\s신청을\s(?:했|마쳤)|공모에\s(?:지원|참여|참가|도전|응모|신청)|사업에\s(?:지원했|응모|신청)|주관사로도?\s지원했|(?:곳|팀|사)(?:이|가)\s(?:모두\s)?지원했|함께\s지원한\s/u;

/** Not applying is no elimination, and no application. */
const not = /지\s?않|불참|접었|포기|여부|미확인/u;

/** `X가 24일 출사표를 던졌다`, `X는 공모에 지원했다`: who hands in, and on which day. */
export const applied: Pattern = (passage, { day, stages, isAdditionalCall }) => {
  const { text, index } = passage;
  const cue = applies.exec(text);
  const object = namesAdditionalCall(text) || isAdditionalCall ? 'additional-call' : 'application';
  if (!cue || not.test(text) || !stages.has(object)) return [];
  const status = statusOf(text.slice(cue.index));
  const [named] = daysIn(text.slice(0, cue.index), day);
  // `20일 지원하겠다고 밝혔다`: only a day right before the act is the plan's own.
  const isActs = status !== 'planned' || text.slice(named?.end, cue.index).trim() === '';
  const from = isActs ? named?.date : undefined;
  return listsIn(passage)
    .filter(({ items }) => items[0]?.kind !== 'public-body')
    .filter(({ end }) => end <= cue.index && isListTopic(text.slice(end)))
    .flatMap(idsOf)
    .map((subject) => ({
      subject,
      predicate: 'applied',
      object,
      status,
      ...(from && { from }),
      sentence: index,
    }));
};
