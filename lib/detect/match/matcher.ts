import type { Bare, CompiledLexicon, CompiledParticipant } from '../compiled.ts';
import { nameFinder } from './find-names.ts';

/** A surface of the lexicon in a text. */
export interface Match {
  start: number;
  surface: string;
  participant: CompiledParticipant;
  bare: Bare;
}

/** Finds all surfaces in a text, the longest at each place, none inside another, in order. */
export type Matcher = (text: string) => Match[];

export function tableMatcher({ names, groups, participants }: CompiledLexicon): Matcher {
  const find = nameFinder(names);
  return (text) => {
    const found: Match[] = [];
    let name = find(text, 0);
    while (name) {
      const { start, end, value } = name;
      const group = groups[value];
      const participant = group && participants[group[0]];
      if (participant) {
        found.push({ start, surface: text.slice(start, end), participant, bare: group[1] });
      }
      name = find(text, end);
    }
    return found;
  };
}
