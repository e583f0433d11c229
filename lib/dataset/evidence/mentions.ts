import type { Participant } from '../types.ts';

/** All names of a participant, those of several words also written as one. */
function surfacesOf({ names, aliases }: Participant): string[] {
  const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.surface));
  const surfaces = [names.ko, names.en, ...others];
  return [...surfaces, ...surfaces.map((surface) => surface.replaceAll(' ', ''))];
}

const isLatin = (unit: string | undefined): boolean =>
  unit !== undefined && /[A-Za-z0-9]/u.test(unit);

/**
 * Whether a sentence holds one of the names. Only what is inside a longer Latin word is none
 * (`KT` in `SKT`): the claim was read by a person, who knew what the name meant.
 */
export function names(sentence: string, participant: Participant): boolean {
  return surfacesOf(participant).some((surface) => {
    const glued = (before: number, after: number) =>
      (isLatin(sentence[before]) && isLatin(surface[0])) ||
      (isLatin(sentence[after]) && isLatin(surface.at(-1)));
    for (let at = sentence.indexOf(surface); at >= 0; at = sentence.indexOf(surface, at + 1)) {
      if (!glued(at - 1, at + surface.length)) return true;
    }
    return false;
  });
}
