import type { Found } from '../candidate.ts';
import { lineAt } from '../text/spans.ts';

const INITIALS = /^[A-Z]{2,3}$/u;
const HANGUL = /[가-힣]/u;
/** Letters that English has in borrowed words alone, and little words of languages near it. */
const OTHER = /[äöüßéèêñçãõåøœ]|\b(?:der|die|und|les|des|para|los)\b/iu;

/** B.8: initials in a line in another language than Korean and English are something else: KT steht für Kanton. */
export function isOtherTongue(text: string, { surface, start }: Found): boolean {
  if (!INITIALS.test(surface)) return false;
  const line = text.slice(...lineAt(text, start));
  return !HANGUL.test(line) && OTHER.test(line);
}
