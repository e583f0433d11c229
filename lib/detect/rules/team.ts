import { leave, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import { sportScore } from '../context/topic.ts';

/** The team writes itself in small letters (kt), the newspapers the company in capitals. */
const SMALL = /^[a-z]+$/u;

/** B.4: a team in sport or e-sport under the company's bare name, by sentence, line and page. */
export function team({ candidate, inSentence, inLine, topic }: PassageOnPage): Verdict | undefined {
  if (candidate.participant.team !== true) return undefined;
  // One word that is said of both decides nothing, but for a name in small letters.
  const least = SMALL.test(candidate.surface) ? 1 : 2;
  const scores = [sportScore(inSentence), sportScore(inLine), topic.sport];
  const score = scores.find((one) => one >= least || one < 0) ?? 0;
  return score > 0 ? leave('B.4') : undefined;
}
