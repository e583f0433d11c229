import type { Bare, CompiledLexicon, CompiledParticipant } from './compiled.ts';

/** A surface of the lexicon in a text. */
export interface Match {
  start: number;
  surface: string;
  participant: CompiledParticipant;
  bare: Bare;
}

/** Finds all surfaces in a text, the longest at each place, none inside another, in order. */
export type Matcher = (text: string) => Iterable<Match>;

/**
 * Matches by one ready-made expression: for a hundred surfaces nothing else is as fast in its first
 * run, which on a page is the only one (design 13).
 */
export function expressionMatcher({ surfaces, groups, participants }: CompiledLexicon): Matcher {
  const expression = new RegExp(surfaces, 'gi');
  return function* (text) {
    for (const match of text.matchAll(expression)) {
      const surface = match[0];
      const group = groups[match.indexOf(surface, 1) - 1];
      const participant = group && participants[group[0]];
      if (participant) yield { start: match.index, surface, participant, bare: group[1] };
    }
  };
}
