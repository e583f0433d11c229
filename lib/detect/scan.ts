import type { Candidate, Found } from './candidate.ts';
import type { CompiledLexicon } from './compiled.ts';
import type { Reason } from './reasons.ts';
import { isAnotherBody } from './rules/affiliates.ts';
import { isExplainedOtherwise } from './rules/initials.ts';
import { beginsThere } from './rules/left-border.ts';
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

/** Reads a stretch of text in time linear in its length. */
export function scanner(lexicon: CompiledLexicon): (text: string) => Scan {
  const expression = new RegExp(lexicon.surfaces, 'gi');
  return (given) => {
    const folded = foldText(given);
    const candidates: Candidate[] = [];
    for (const match of folded.text.matchAll(expression)) {
      const surface = match[0];
      const [number, bare] = lexicon.groups[match.indexOf(surface, 1) - 1] ?? [-1, 'own'];
      const participant = lexicon.participants[number];
      if (participant === undefined) continue;
      const { index: start } = match;
      const found: Found = { start, end: start + surface.length, surface, participant, bare };
      candidates.push({ ...found, refused: refuse(folded.text, found) });
    }
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
  return isSmallWord(text, found) ? 'B.8' : null;
}
