import type { CompiledLexicon, CompiledParticipant } from '../compiled.ts';
import type { Entry } from './entry.ts';
import { compileNames } from './names.ts';
import { wholeWordsPattern, wordsBeforePattern, wordsPattern } from './pattern.ts';
import { compileSigns } from './signs.ts';

/**
 * Makes of the lexicon what the detector reads (design 13: at build time, not on each page).
 *
 * @throws Error when two participants claim the same surface
 */
export function compile(entries: readonly Entry[]): CompiledLexicon {
  const { trie, groups } = compileNames(entries);
  return {
    names: trie,
    groups,
    participants: entries.map(compileParticipant),
    signs: compileSigns(),
  };
}

function compileParticipant(entry: Entry): CompiledParticipant {
  const { id, kind, of, everyday, team, abroad, acrossBorders } = entry;
  const participant: CompiledParticipant = {
    id,
    kind,
    ...(of.length > 0 && { of }),
    ...(hasWeakerName(entry) && { sure: true }),
    ...(everyday && { everyday }),
    ...(team && { team }),
    ...(abroad && { abroad }),
    ...(acrossBorders && { acrossBorders }),
  };
  for (const [field, pattern] of WORD_FIELDS) {
    if (entry[field].length > 0) participant[field] = pattern(entry[field]);
  }
  return participant;
}

function hasWeakerName({ bare, aliases }: Entry): boolean {
  return (
    bare !== 'own' ||
    aliases.some((alias) => typeof alias !== 'string' && (alias.bare ?? bare) !== 'own')
  );
}

const WORD_FIELDS = [
  ['notFollowedBy', wordsPattern],
  ['groupNotFollowedBy', wordsPattern],
  ['notPrecededBy', wordsBeforePattern],
  ['shownBefore', wordsPattern],
  ['shownBehind', wholeWordsPattern],
  ['shownBy', wordsPattern],
  ['deniedBy', wordsPattern],
] as const;
