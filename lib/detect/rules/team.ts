import { leave, type Verdict } from '../candidate.ts';
import type { Passage } from '../context/passage.ts';
import { sportScore } from '../context/topic.ts';

/** B.4: a team in sport or e-sport under the company's bare name, by sentence, line and page. */
export function team({ candidate, inSentence, inBlock, topic }: Passage): Verdict | undefined {
  if (candidate.participant.team !== true) return undefined;
  const score = [sportScore(inSentence), sportScore(inBlock), topic.sport].find((one) => one !== 0);
  return score !== undefined && score > 0 ? leave('B.4 a team') : undefined;
}
