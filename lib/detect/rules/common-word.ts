import { leave, take, type Verdict } from '../candidate.ts';
import type { Passage, PassageOnPage } from '../context/passage.ts';
import { sportScore } from '../context/topic.ts';
import { isListed } from './listed.ts';
import { hasOwner, isDenied, isQuoted, isShown, isShownBeside, namesMaker } from './shown.ts';

const LEGAL_FORM_BEFORE = /(?:㈜|\(주\)|주식회사)\s?$/u;
const LEGAL_FORM_BEHIND = /^(?:㈜|\(주\))/u;

/** B.6: a common word counts only where the text means the name. */
export function commonWord(passage: PassageOnPage): Verdict | undefined {
  const { candidate, topic } = passage;
  if (candidate.bare === 'own') {
    if (candidate.participant.sure || !isDenied(passage)) return undefined;
    return isShownBeside(passage, topic.present) ? undefined : leave('B.6 denied');
  }
  if (candidate.bare !== 'common') return undefined;
  const { inSentence } = passage;
  const { kind, everyday } = candidate.participant;
  if (hasLegalForm(passage)) return take('B.6 legal form');
  if (isShownBeside(passage, topic.present) && (kind !== 'model' || namesMaker(passage)))
    return take('B.6 beside');
  if (isDenied(passage) || sportScore(inSentence) > 1) return leave('B.6 denied');
  if (isShown(passage, topic.present)) return take('B.6 beside');
  if (isQuoted(passage) && inSentence('ai') > 0) return take('B.6 beside');
  if (isListed(passage)) return take('B.6 list');
  if (topic.programme && namesMaker(passage)) return take('B.6 beside');
  const known = topic.shown.has(candidate.participant.id);
  if (everyday !== true && (known || topic.programme)) return take('B.6 page');
  const fits =
    inSentence('ai') + inSentence('contest') > 0 ||
    isQuoted(passage) ||
    (topic.programme && hasParticle(passage));
  return known && fits && !hasOwner(passage) ? take('B.6 page') : leave('B.6 word');
}

function hasLegalForm({ text, candidate: { start, end } }: Passage): boolean {
  return (
    LEGAL_FORM_BEFORE.test(text.slice(Math.max(0, start - 6), start)) ||
    LEGAL_FORM_BEHIND.test(text.slice(end, end + 3))
  );
}

function hasParticle({ text, candidate: { end } }: Passage): boolean {
  return /[가-힣]/u.test(text.charAt(end));
}
