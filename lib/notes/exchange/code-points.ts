import type { Anchor } from '../types.ts';

/**
 * W3C selectors count code points, our offsets UTF-16 units. The page's text is not at hand when
 * notes go out or come in: what stands before the quote is counted when the note is made, what
 * stands in it is counted here.
 */
export function toCodePoints(
  position: NonNullable<Anchor['position']>,
  exact: string,
): { start: number; end: number } {
  const { start, end, pairsBefore = 0 } = position;
  return { start: start - pairsBefore, end: end - pairsBefore - pairsIn(exact) };
}

/** The other way; an export of another program does not say `pairsBefore`. */
export function toUnits(
  position: { start: number; end: number },
  exact: string,
  pairsBefore?: number,
): NonNullable<Anchor['position']> {
  const before = pairsBefore ?? 0;
  return {
    start: position.start + before,
    end: position.end + before + pairsIn(exact),
    ...(pairsBefore !== undefined && { pairsBefore }),
  };
}

function pairsIn(text: string): number {
  return text.length - [...text].length;
}
