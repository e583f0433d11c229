import type { Candidate } from '../candidate.ts';
import type { Passage } from '../context/passage.ts';
import { indexAt } from '../text/spans.ts';

/** What stands between the members of a list; a mark that no adverb of time stands beside. */
const SEPARATOR = /^(?:[와과]|,|\s?[·ㆍ/△▲▷◇•]|\s?및|\s)\s?[△▲▷◇•#]?\s?$/u;
const MARK = /[·ㆍ/△▲▷◇•#]/u;

/**
 * B.6: true where the name stands in a list between other companies: 모티프테크놀로지스와 모레,
 * 크라우드웍스. A list mark needs a company on one side, a comma or 와 on both: `서울대와 모레 만난다`.
 */
export function isListed({ candidate, stretch, text }: Passage): boolean {
  const { candidates } = stretch.scan;
  const index = indexAt(candidates, candidate.start);
  const left = between(text, candidates[index - 1], candidate);
  const right = between(text, candidate, candidates[index + 1]);
  return MARK.test(left + right) || (left !== '' && right !== '');
}

/** The separator between two neighbours in a list; empty where they are none. */
function between(text: string, a: Candidate | undefined, b: Candidate | undefined): string {
  if (a === undefined || b === undefined || b.start - a.end > 4) return '';
  const gap = text.slice(a.end, b.start);
  const companies = [a, b].every(
    ({ participant, refused }) =>
      refused === null && (participant.kind === 'company' || gap.includes('#')),
  );
  return companies && SEPARATOR.test(gap) ? gap : '';
}
