import type { Found } from '../candidate.ts';
import { lazyExpressions } from '../text/lazy-expressions.ts';

const sticky = lazyExpressions((source) => new RegExp(String.raw`[\s-]{0,2}(?:${source})`, 'yiu'));
const before = lazyExpressions((source) => new RegExp(String.raw`(?:${source})\s?$`, 'iu'));
const REACH = 16;

/** B.3: true where the word behind or before the name makes it another body, product, place or post. */
export function isAnotherBody(text: string, found: Found): boolean {
  const { notFollowedBy, notPrecededBy } = found.participant;
  if (notFollowedBy !== undefined) {
    const expression = sticky(notFollowedBy);
    expression.lastIndex = found.end;
    if (expression.test(text)) return true;
  }
  if (notPrecededBy === undefined) return false;
  return before(notPrecededBy).test(text.slice(Math.max(0, found.start - REACH), found.start));
}
