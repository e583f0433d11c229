import type { Candidate, Found } from './candidate.ts';
import type { Matcher } from './match/matcher.ts';
import type { Reason } from './reasons.ts';
import { isAnotherBody } from './rules/affiliates.ts';
import { isExplainedOtherwise } from './rules/initials.ts';
import { beginsThere } from './rules/left-border.ts';
import { isOtherTongue } from './rules/other-tongue.ts';
import { endsThere } from './rules/right-border.ts';
import { isSmallWord } from './rules/small-letters.ts';
import { isUnit } from './rules/units.ts';
import { type FoldedText, foldText } from './text/fold-text.ts';

/** One stretch of text with the places where surfaces of the lexicon stand. */
export interface Scan {
  /** The text as given. */
  given: string;
  folded: FoldedText;
  /** In order of the text; they do not overlap. */
  candidates: Candidate[];
}

/** Reads stretches of text, each in time linear in its length. */
export function scanner(match: Matcher): (text: string) => Scan {
  return (given) => {
    const folded = foldText(given);
    const candidates = match(folded.text).map((one): Candidate => {
      const found = { ...one, end: one.start + one.surface.length };
      return { ...found, refused: refuse(folded.text, found) };
    });
    return { given, folded, candidates };
  };
}

function refuse(text: string, found: Found): Reason | null {
  if (!beginsThere(text, found.start)) return 'A.2 inside';
  if (!endsThere(text, found.end, found.surface, found.participant.kind === 'company'))
    return 'A.2 longer';
  if (isAnotherBody(text, found)) return 'B.3';
  if (isUnit(text, found)) return 'B.6 unit';
  if (isExplainedOtherwise(text, found)) return 'A.6 given away';
  if (isOtherTongue(text, found)) return 'B.8 tongue';
  return isSmallWord(text, found) ? 'B.8' : null;
}
