import type { Mention } from '../../../lib/detect/types.ts';
import { labelledFor } from '../set/participants.ts';
import type { Passage, Span } from '../set/passage.ts';

/** What a method got right and wrong in one passage. */
export interface Judgement {
  right: Mention[];
  /** Marked, but no mention or another's. */
  wrong: Mention[];
  /** Mentions that were not marked, or not exactly. */
  missed: Mention[];
}

/**
 * Compares marks with labels, over exact span and participant together. Marks that touch an ignored
 * span count neither way (guidelines, C), nor do those of participants that the set is not labelled for.
 */
export function judge(passage: Passage, marks: readonly Mention[]): Judgement {
  const right: Mention[] = [];
  const wrong: Mention[] = [];
  for (const mark of marks) {
    if (passage.mentions.some((mention) => isSame(mention, mark))) right.push(mark);
    else if (!isLeftOut(passage, mark)) wrong.push(mark);
  }
  const missed = passage.mentions.filter((mention) => !right.some((mark) => isSame(mention, mark)));
  return { right, wrong, missed };
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.start === other.start && one.end === other.end && one.participant === other.participant
  );
}

function isLeftOut({ ignored }: Passage, mark: Mention): boolean {
  return !labelledFor.has(mark.participant) || ignored.some((span) => touches(span, mark));
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
