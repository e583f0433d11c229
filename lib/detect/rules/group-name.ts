import { leave, take, type Verdict } from '../candidate.ts';
import type { Passage } from '../context/passage.ts';
import { teamsAmong } from '../context/topic.ts';

/** B.1: a group's name stands for its team where page and line are about the programme. */
export function groupName({
  candidate,
  stretch,
  topic,
  block,
  inBlock,
}: Passage): Verdict | undefined {
  if (candidate.bare !== 'group') return undefined;
  if (!topic.programme) return leave('B.1 the page is not on the programme');
  const [from, until] = block;
  const near = stretch.scan.candidates.filter(({ start }) => start >= from && start < until);
  const signs = inBlock('ai') + inBlock('contest') + inBlock('programme') + inBlock('nickname');
  if (signs + teamsAmong(near) > 0) return take('B.1 the group stands for its team');
  return leave('B.1 the page is on the programme, the line is not');
}
