import { leave, take, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import { sportScore } from '../context/topic.ts';
import { isDenied, isShown } from './shown.ts';

/** What none of the participants is, beside the name: it makes the person another one. */
const OTHER_TRADE =
  '기자|변호사|대법관|애널리스트|연구위원|선수|감독|코치|배우|가수|작가|사진작가|사진가|작곡가|화가|도예가|조각가|셰프|아나운서|앵커|PD|개그맨|목사|신부|판사|검사|경위|경감|소방관|교사|학생|군|양|씨|옹|할머니|할아버지';
const TRADE_BEFORE = new RegExp(`(?:${OTHER_TRADE})\\s$`, 'u');
const TRADE_BEHIND = new RegExp(`^\\s?(?:${OTHER_TRADE})`, 'u');

/** B.7: a person's name counts only where the page shows that it is that person. */
export function person(passage: PassageOnPage): Verdict | undefined {
  const { candidate, topic } = passage;
  if (candidate.participant.kind !== 'person') return undefined;
  if (isDenied(passage) || hasOtherTrade(passage) || sportScore(passage.inSentence) > 2) {
    return leave('B.7 other');
  }
  if (isShown(passage, topic.present)) return take('B.7 beside');
  const shown = topic.programme || topic.shown.has(candidate.participant.id);
  return shown ? take('B.7 page') : leave('B.7 unknown');
}

function hasOtherTrade({ text, candidate: { start, end } }: PassageOnPage): boolean {
  return (
    TRADE_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
    TRADE_BEHIND.test(text.slice(end, end + 8))
  );
}
