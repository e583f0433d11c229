import { leave, take, type Verdict } from '../candidate.ts';
import type { Passage } from '../context/passage.ts';
import { sportScore } from '../context/topic.ts';
import { isDenied, isShown } from './shown.ts';

/** B.6: a common word counts only where the text means the name. */
export function commonWord(passage: Passage): Verdict | undefined {
  const { candidate, topic, inSentence } = passage;
  if (candidate.bare !== 'common') {
    return isDenied(passage) && candidate.bare === 'own' ? leave('B.6 a common word') : undefined;
  }
  if (hasLegalForm(passage)) return take('B.6 with its legal form');
  if (isDenied(passage) || sportScore(inSentence) > 0) return leave('B.6 the common word');
  if (isShown(passage)) return take('B.6 shown by what stands beside it');
  if (!topic.shown.has(candidate.participant.id))
    return leave('B.6 nothing shows that the name is meant');
  return inSentence('ai') > 0 || isQuoted(passage)
    ? take('B.6 shown on the page')
    : leave('B.6 shown on the page, not in the sentence');
}

function isQuoted({ text, candidate: { start, end } }: Passage): boolean {
  return /['"‘“「<]/u.test(text.charAt(start - 1)) && /['"’”」>]/u.test(text.charAt(end));
}

function hasLegalForm({ text, candidate: { start, end } }: Passage): boolean {
  return (
    /(?:㈜|\(주\)|주식회사)\s?$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    /^(?:㈜|\(주\))/u.test(text.slice(end, end + 3))
  );
}
