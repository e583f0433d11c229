import { type Bare, type CompiledLexicon, type CompiledParticipant, keyOf } from '../compiled.ts';
import { signWords } from '../context/sign-words.ts';
import type { Entry } from './entry.ts';
import { foldSurfaces, foldWords } from './fold.ts';

/**
 * Folds the lexicon into what the detector reads (design 13: at build time, not on each page).
 *
 * @throws Error when two participants claim the same surface
 */
export function compile(entries: readonly Entry[]): CompiledLexicon {
  const forms: CompiledLexicon['forms'] = {};
  const surfaces: string[] = [];
  const add = (surface: string, participant: number, bare: Bare) => {
    const key = keyOf(surface);
    const known = forms[key];
    if (known !== undefined && known[0] !== participant) {
      const ids = [known[0], participant].map((number) => entries[number]?.id);
      throw new Error(`“${surface}” is a name of both ${ids.join(' and ')}`);
    }
    forms[key] ??= [participant, bare];
    surfaces.push(surface);
  };
  entries.forEach((entry, number) => {
    for (const name of [entry.names.ko, entry.names.en]) add(name, number, entry.bare);
    for (const alias of entry.aliases) {
      if (typeof alias === 'string') add(alias, number, entry.bare);
      else add(alias.surface, number, alias.bare ?? entry.bare);
    }
  });
  const signOf: CompiledLexicon['signOf'] = {};
  for (const [kind, words] of Object.entries(signWords)) {
    for (const word of words) signOf[keyOf(word)] = kind;
  }
  return {
    surfaces: foldSurfaces(surfaces),
    forms,
    participants: entries.map(compileParticipant),
    signs: foldWords(Object.values(signWords).flat()),
    signOf,
  };
}

function compileParticipant(entry: Entry): CompiledParticipant {
  const { id, kind, notFollowedBy, notPrecededBy, shownBy, deniedBy, team, abroad } = entry;
  return {
    id,
    kind,
    ...(notFollowedBy.length > 0 && { notFollowedBy: foldWords(notFollowedBy) }),
    ...(notPrecededBy.length > 0 && { notPrecededBy: foldWords(notPrecededBy) }),
    ...(shownBy.length > 0 && { shownBy: foldWords(shownBy) }),
    ...(deniedBy.length > 0 && { deniedBy: foldWords(deniedBy) }),
    ...(team && { team }),
    ...(abroad && { abroad }),
  };
}
