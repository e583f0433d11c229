import type { Found } from '../candidate.ts';

const INITIALS = /^[A-Z]{2,4}$/u;
const EXPLAINED = /^\s?\(([A-Z][A-Za-z'’.]*(?:\s[A-Za-z][A-Za-z'’.]*)+)\)/u;
/** What the names of the participants themselves are made of. */
const OWN = /Korea|Telecom|Advanced Institute|Research/u;

/** A.6: initials that a bracket explains by other words: KT(King's Transfer). */
export function isExplainedOtherwise(text: string, { surface, end }: Found): boolean {
  if (!INITIALS.test(surface)) return false;
  const words = EXPLAINED.exec(text.slice(end, end + 80))?.[1];
  if (words === undefined || OWN.test(words)) return false;
  const initials = words.split(/\s/u).map((word) => word.charAt(0).toUpperCase());
  return initials.join('').startsWith(surface);
}
