import type { Claim } from '../../../lib/dataset/types.ts';

/** The presentations are what the final selection went by: their result is one. */
const sameStage: Readonly<Record<string, string>> = { presentation: 'final-selection' };

/** What makes two claims the same for the score: subject, predicate, and object or value. */
export function keyOf({
  subject,
  predicate,
  object,
  value,
}: Pick<Claim, 'subject' | 'predicate' | 'object' | 'value'>): string {
  const target =
    object === undefined ? withoutBlanks(String(value)) : (sameStage[object] ?? object);
  return `${subject} ${predicate} ${target}`;
}

/** Posts are compared without blanks: `공동 연구원장` is `공동연구원장`. */
export const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');
