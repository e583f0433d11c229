import { leave, take, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import { isDenied } from './shown.ts';

/** B.1: a group's name stands for its team where the page is about the programme and the line about nothing else. */
export function groupName(passage: PassageOnPage): Verdict | undefined {
  if (passage.candidate.bare !== 'group') return undefined;
  if (!passage.topic.programme) return leave('B.1 off');
  const { inLine } = passage;
  const onProgramme =
    inLine('ai') +
    inLine('contest') +
    inLine('stage') +
    inLine('programme') +
    inLine('nickname') +
    inLine('call');
  if (isDenied(passage)) return leave('B.6 denied');
  return onProgramme === 0 && inLine('goods') > 0 ? leave('B.1 aside') : take('B.1 on');
}
