import { onceAText } from './once-a-text.ts';

/** A part of a sentence with one verb at its end. */
export interface Span {
  start: number;
  end: number;
}

/** Every syllable that ends in `ㅆ`, as past tenses do. */
const past = Array.from({ length: 399 }, (_, at) =>
  String.fromCharCode(0xac00 + at * 28 + 20),
).join('');

/** Verbs with `고`, `며`, `지만`: the stem or past tense before tells them from nouns (`광고`). */
const connective = new RegExp(
  String.raw`(?<=[${past}]|[하되이키리르두내서가오나지치히우꾸추모]|[잡맺뽑맡받넘얻잃묶뭉않없들])(?<!그리)(?:고|며|면서|지만|으나|는데)(?!\s(?:있|나서|보니|싶))도?(?:,\s|\s)`,
  'gu',
);

/** `통과한 반면`, `탈락한 뒤`: the noun is none that the clause tells of. */
const bound =
  /[한된던는은난진인린힌룬]\s(?:반면|가운데|뒤|후|데\s이어|데\s반해|것과\s달리|데다)(?:에는?)?(?:,\s|\s)/gu;

/** `A를 통과해, B는`; `A는 기업으로, B는`; `발표되자 A는`. */
const other = /[해돼혀져려워]\s?,\s|(?:[되하오지나]자|자마자)(?:,\s|\s)|(?:이어|였으나|데),\s/gu;

/** The clauses of a Korean sentence, in order. */
export const clauseSpans = onceAText((text: string): Span[] => {
  const cuts = [connective, bound, other].flatMap((border) =>
    [...text.matchAll(border)].map(({ 0: mark, index }) => index + mark.length),
  );
  const starts = [...new Set([0, ...cuts])].toSorted((a, b) => a - b);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
});

/** Whether a verb that ends at `end` is put before a noun: `통과한 A`, `밀려난 B`, `뽑은`, `탈락했던`. */
export function isAdnominal(text: string, end: number): boolean {
  const behind = text.slice(end);
  return (endsInN(text, end) && /^\s/u.test(behind)) || /^(?:[았었였]?던|은|는)\s/u.test(behind);
}

/** Whether the syllable before `end` has the final consonant of `한`, `된`, `뽑힌`. */
export function endsInN(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) - 0xac00;
  return last >= 0 && last % 28 === 4;
}

/** A noun behind a verb that is no name, but goes on with the sentence. */
export const isBound = (behind: string): boolean =>
  /^[은는던았었]*\s(?:것|데|바|반면|가운데|뒤|후|점|상태|상황|만큼|채|이후|다음|때|이유|배경|결과)/u.test(
    behind,
  );
