import { leave, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import type { SignKind } from '../context/sign-kinds.ts';
import { sportScore } from '../context/topic.ts';
import { indexAt, within } from '../text/spans.ts';

/** The team writes itself in small letters (kt), the newspapers the company in capitals. */
const SMALL = /^[a-z]+$/u;

/** No team plays under a name that tells what the company does. */
const NO_TEAM = /AI|에이아이|인공지능/u;

/** It is the company that has a team: KT가 운영하는 야구단. */
const OWNS = /^(?:[가이은는의]|에서)?\s?(?:운영|소유|보유|거느|인수한|창단한|후원|주최|모기업)/u;

/** A verb that describes the name behind it: 증설한, 후원하는. */
const DOING = /^\s?[가-힣]{0,4}[한는은던된낸춘인산린]\s$/u;

/** B.4: a team in sport or e-sport under the company's bare name, by sentence, line and page. */
export function team(passage: PassageOnPage): Verdict | undefined {
  const { candidate, topic } = passage;
  if (candidate.participant.team !== true || NO_TEAM.test(candidate.surface)) return undefined;
  const beside = kindBeside(passage);
  if (beside === 'sport') return leave('B.4');
  if (beside === 'business' || isOwner(passage) || isDescribed(passage)) return undefined;
  if (hasItsPerson(passage) || isAmongOthers(passage) || (topic.programme && beside === 'call'))
    return undefined;
  const least = leastOf(passage);
  for (const score of [
    () => sportScore(passage.inSentence),
    () => sportScore(passage.inLine),
    () => topic.sport,
  ]) {
    const one = score();
    if (one < 0) return undefined;
    if (one >= least) return leave('B.4');
  }
  return undefined;
}

/**
 * How much must be said of matches. One word that is said of both decides nothing, but for a name in
 * small letters, which in a headline is the team unless companies are spoken of. The name in full is
 * the company's, and images of matches are loved on the programme.
 */
function leastOf({ candidate: { surface }, topic }: PassageOnPage): number {
  if (SMALL.test(surface)) return topic.headline ? 0 : 2;
  return topic.programme || surface.length > 4 ? 4 : 2;
}

/** Kind of the sign that stands right behind the bare name: KT 요금제, KT 타선. */
function kindBeside({
  candidate: { end },
  stretch: { signs },
  text,
}: PassageOnPage): SignKind | undefined {
  const sign = signs[indexAt(signs, end)];
  const near = sign !== undefined && sign.start - end < 2 && text.charAt(end) === ' ';
  return near ? sign.kind : undefined;
}

function isOwner({ candidate: { end }, text }: PassageOnPage): boolean {
  return OWNS.test(text.slice(end, end + 8));
}

/** 기지국을 늘린 KT: what is said right before the name tells of a company. */
function isDescribed({ candidate: { start }, stretch: { signs }, text }: PassageOnPage): boolean {
  const sign = signs[indexAt(signs, start) - 1];
  if (sign?.kind !== 'business' || start - sign.end > 8) return false;
  return DOING.test(text.slice(sign.end, start));
}

/**
 * B.1: what stands in a list with companies that have no team is a company; and so it is anywhere in
 * a sentence that names them on a page on the programme, in whatever images.
 */
function isAmongOthers({ candidate, stretch, sentence, topic }: PassageOnPage): boolean {
  const { candidates } = stretch.scan;
  const index = indexAt(candidates, candidate.start);
  const beside = [candidates[index - 1], candidates[index + 1]].filter(
    (one) => one !== undefined && one.start - candidate.end < 3 && candidate.start - one.end < 3,
  );
  const others = topic.programme ? within(candidates, sentence) : beside;
  return others.some(
    (one) =>
      one?.refused === null &&
      one.bare === 'own' &&
      one.participant.kind === 'company' &&
      one.participant.team !== true,
  );
}

/** KT 김영섭: the person behind the name works for the company. */
function hasItsPerson({ candidate, stretch }: PassageOnPage): boolean {
  const { candidates } = stretch.scan;
  const next = candidates[indexAt(candidates, candidate.start) + 1];
  if (next === undefined || next.start - candidate.end > 1) return false;
  return (
    next.participant.kind === 'person' &&
    next.participant.of?.includes(candidate.participant.id) === true
  );
}
