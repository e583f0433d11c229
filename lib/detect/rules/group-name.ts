import { leave, take, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import { teamsAmong } from '../context/topic.ts';
import { within } from '../text/spans.ts';

/** B.1: a group's name stands for its team where page and line are about the programme. */
export function groupName({
  candidate,
  stretch,
  topic,
  line,
  inLine,
}: PassageOnPage): Verdict | undefined {
  if (candidate.bare !== 'group') return undefined;
  if (!topic.programme) return leave('B.1 off');
  const signs = inLine('ai') + inLine('contest') + inLine('programme') + inLine('nickname');
  return signs + teamsAmong(within(stretch.scan.candidates, line)) > 0
    ? take('B.1 on')
    : leave('B.1 aside');
}
