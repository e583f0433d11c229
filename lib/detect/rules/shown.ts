import type { Candidate } from '../candidate.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';
import { sentenceAt } from '../text/spans.ts';

const anywhere = lazyExpressions((source) => new RegExp(source, 'iu'));

/** B.6, B.7: true where a word in the sentence shows that the participant is meant. */
export function isShown(text: string, candidate: Candidate): boolean {
  const { shownBy } = candidate.participant;
  return shownBy !== undefined && stands(shownBy, text, candidate) && !isDenied(text, candidate);
}

/** B.6, B.7: true where a word in the sentence shows that somebody or something else is meant. */
export function isDenied(text: string, candidate: Candidate): boolean {
  const { deniedBy } = candidate.participant;
  return deniedBy !== undefined && stands(deniedBy, text, candidate);
}

function stands(source: string, text: string, { start, end }: Candidate): boolean {
  const [from, until] = sentenceAt(text, start);
  return anywhere(source).test(`${text.slice(from, start)}\n${text.slice(end, until)}`);
}
