import { leave, type Verdict } from '../candidate.ts';
import type { PassageOnPage } from '../context/passage.ts';
import { sportScore } from '../context/topic.ts';

/** The team writes itself in small letters (kt), the newspapers the company in capitals. */
const SMALL = /^[a-z]+$/u;

/** B.4: a team in sport or e-sport under the company's bare name, by sentence, line and page. */
export function team(passage: PassageOnPage): Verdict | undefined {
  const { candidate, topic } = passage;
  if (candidate.participant.team !== true) return undefined;
  // One word that is said of both decides nothing, but for a name in small letters, which in a
  // headline is the team unless companies are spoken of.
  const least = SMALL.test(candidate.surface) ? Number(!topic.headline) : 2;
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
