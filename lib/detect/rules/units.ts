import type { Found } from '../candidate.ts';
import { lineAt } from '../text/spans.ts';

const SMALL = /^[a-z]{1,2}$/u;

/**
 * B.6: two small letters behind a number are a unit (35 kt: knots, kilotons), no name; and so they
 * are in the rest of a line that has them behind a number once.
 */
export function isUnit(text: string, { surface, start }: Found): boolean {
  if (!SMALL.test(surface)) return false;
  const [from, until] = lineAt(text, start);
  return new RegExp(`\\d\\s?${surface}(?![a-z])`, 'u').test(text.slice(from, until));
}
