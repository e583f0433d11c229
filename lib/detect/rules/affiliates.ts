import type { Found } from '../candidate.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';

const behind = lazyExpressions((source) => new RegExp(String.raw`[\s-]{0,2}(?:${source})`, 'y'));
const before = lazyExpressions((source) => new RegExp(String.raw`(?:${source})[\s('"‘“]{0,2}$`));
/** Number of parameters: behind a group's name it makes the name of a model (모티프 12.7B). */
const SIZE = /['’]?\s?\d+(?:\.\d+)?B(?![a-z])/uy;
/** Longest word that is looked for before a name. */
const REACH = 16;

/** B.3: true where the word behind or before the name makes it another body, product, place or post. */
export function isAnotherBody(text: string, { start, end, bare, participant }: Found): boolean {
  const { notFollowedBy, groupNotFollowedBy, notPrecededBy } = participant;
  if (notFollowedBy !== undefined && standsAt(behind(notFollowedBy), text, end)) return true;
  if (bare === 'group') {
    if (standsAt(SIZE, text, end)) return true;
    if (groupNotFollowedBy !== undefined && standsAt(behind(groupNotFollowedBy), text, end))
      return true;
  }
  if (notPrecededBy === undefined) return false;
  return before(notPrecededBy).test(text.slice(Math.max(0, start - REACH), start));
}

function standsAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}
