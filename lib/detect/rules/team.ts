import { leave, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import { sportScore } from '../context/topic.ts';

/** The team writes itself in small letters (kt), the newspapers the company in capitals. */
const SMALL = /^[a-z]+$/u;

/** B.4: a team in sport or e-sport under the company's bare name, by sentence, line and page. */
export function team({ candidate, inSentence, inLine, topic }: PassageOnPage): Verdict | undefined {
  if (candidate.participant.team !== true) return undefined;
  // One word that is said of both decides nothing, but for a name in small letters, which in a
  // headline is the team unless companies are spoken of.
  const headline = topic.lines === 1 ? 0 : 1;
  const least = SMALL.test(candidate.surface) ? headline : 2;
  const scores = [sportScore(inSentence), sportScore(inLine), topic.sport];
  const score = scores.find((one) => one >= least || one < 0) ?? -1;
  return score < 0 ? undefined : leave('B.4');
}
