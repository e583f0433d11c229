import type { Candidate } from '../candidate.ts';
import type { CompiledParticipant } from '../compiled.ts';
import type { Passage } from '../context/passage.ts';
import type { Count } from '../context/signs.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';
import { indexAt, type Span, within } from '../text/spans.ts';

const anywhere = lazyExpressions((source) => new RegExp(source, 'g'));
const before = lazyExpressions(
  (source) => new RegExp(String.raw`(?:${source})(?:의|인|에서)?[\s,]{0,2}['"‘“「(<]?$`),
);
const behind = lazyExpressions(
  (source) =>
    new RegExp(
      String.raw`^['"’”」)>]?\s{0,2}\(?(?:(?:공동|신임|전|현|초대|수석|제?\d)\s?)?(?:${source})`,
    ),
);
/** What only a company or a model has or is, right behind its name: 리벨리온 창업자, 모레라는 회사. */
const PART =
  /^\s(?:[가-힣]{3}\s)?(?:대표|창업[자주]|임?직원|임원|사장|회장|노조|본사|사옥|사무실|주가|주식|관계자|이사회|지분|연구진|개발자|엔지니어|CEO|CTO|CFO)(?!팀|단|적)/u;
const CALLED =
  /^(?:(?:이?라는|이?란)\s(?:사명|회사|기업|스타트업|업체|모델)|\s?\d+(?:\.\d+)?B(?![A-Za-z]))/u;
/** Longest text beside the name that is looked at. */
const REACH = 24;
const SHORT = 16;

/** B.6, B.7: true where a word beside the name or in its sentence shows that the participant is meant. */
export function isShown(passage: Passage, present: ReadonlySet<string>): boolean {
  const { shownBy } = passage.candidate.participant;
  return (
    isShownBeside(passage, present) ||
    (shownBy !== undefined && wordsIn(shownBy, passage, passage.sentence) > 0) ||
    ((isQuoted(passage) || saysModel(passage)) && namesMaker(passage))
  );
}

/**
 * True where the word right before or behind the name shows it. A person's post does so only where
 * the page names the body it is a post of.
 */
export function isShownBeside(passage: Passage, present: ReadonlySet<string>): boolean {
  const { text, candidate } = passage;
  const { start, end, participant } = candidate;
  const { shownBefore, shownBehind, of = [] } = participant;
  return (
    (participant.kind === 'person' && standsBeside(of, passage)) ||
    isCompanyBy(text.slice(end, end + SHORT), participant) ||
    (shownBefore !== undefined &&
      before(shownBefore).test(text.slice(Math.max(0, start - REACH), start))) ||
    (shownBehind !== undefined &&
      (participant.kind !== 'person' || of.some((id) => present.has(id))) &&
      behind(shownBehind).test(text.slice(end, end + REACH)))
  );
}

/** True where the name stands in quotation marks. */
export function isQuoted({ text, candidate: { start, end } }: Passage): boolean {
  return /['"‘“「<]/u.test(text.charAt(start - 1)) && /['"’”」>]/u.test(text.charAt(end));
}

/** 박윤규 NIPA 원장, KT 신동훈: the body that a person works for stands right before or behind. */
function standsBeside(ids: readonly string[], { stretch, candidate }: Passage): boolean {
  const { candidates } = stretch.scan;
  const index = indexAt(candidates, candidate.start);
  const [before, behind] = [candidates[index - 1], candidates[index + 1]];
  return (
    (before !== undefined && isOneOf(ids, before) && candidate.start - before.end < 2) ||
    (behind !== undefined && isOneOf(ids, behind) && behind.start - candidate.end < 2)
  );
}

function isCompanyBy(rest: string, { kind, everyday }: CompiledParticipant): boolean {
  if (kind !== 'company' && kind !== 'model') return false;
  return CALLED.test(rest) || (kind === 'company' && everyday !== true && PART.test(rest));
}

function isOneOf(ids: readonly string[], { refused, participant }: Candidate): boolean {
  return refused === null && ids.includes(participant.id);
}

function saysModel({ text, sentence }: Passage): boolean {
  return text.slice(...sentence).includes('모델');
}

/** True where the sentence names the maker of a model, and the word is nobody's. */
export function namesMaker(passage: Passage): boolean {
  const { kind, of = [] } = passage.candidate.participant;
  return kind === 'model' && !hasOwner(passage) && namesOneOf(of, passage);
}

function namesOneOf(ids: readonly string[], { stretch, sentence }: Passage): boolean {
  return within(stretch.scan.candidates, sentence).some((one) => isOneOf(ids, one));
}

/**
 * B.6, B.7: true where the sentence says more of somebody or something else than of companies;
 * or the whole line does, and nothing in it of companies.
 */
export function isDenied(passage: Passage): boolean {
  const { deniedBy } = passage.candidate.participant;
  if (deniedBy === undefined) return false;
  const { sentence } = passage;
  // A sentence of a word or two (믿음 2.0?) is explained by the next.
  const until = sentence[1] - sentence[0] < SHORT ? sentence[1] + REACH : sentence[1];
  if (wordsIn(deniedBy, passage, [sentence[0], until]) > 0)
    return onCompanies(passage.inSentence) < 2;
  return onCompanies(passage.inLine) === 0 && wordsIn(deniedBy, passage, passage.line) > 0;
}

function onCompanies(count: Count): number {
  return count('business') + count('ai') + count('programme') + count('contest') + count('stage');
}

/** How many different words stand in the span, the name itself left out. */
function wordsIn(source: string, { text, candidate }: Passage, [from, until]: Span): number {
  const rest = `${text.slice(from, candidate.start)}\n${text.slice(candidate.end, until)}`;
  return new Set(rest.match(anywhere(source))).size;
}

/** 고객의 믿음: what somebody has is the common word, unless the maker of the participant has it. */
export function hasOwner({ text, candidate: { start } }: Passage): boolean {
  return /[가-힣]의\s$/u.test(text.slice(Math.max(0, start - 3), start));
}
