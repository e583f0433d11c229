import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Participant } from '../../lib/dataset/types.ts';
import { asBeginning, fold, initialsOf, isInitials } from '../../lib/notes/search/fold.ts';
import { type FindParticipants, parseQuery } from '../../lib/notes/search/query.ts';

/**
 * Finds the participants of a dataset by a word of their names in either language: by its letters,
 * a last syllable still being typed, or initial consonants.
 */
export function participantFinder({ participants }: LookUp): FindParticipants {
  const prepared = participants.map((participant) => ({
    id: participant.id,
    names: namesOf(participant).map(fold),
  }));
  return (word) => {
    const folded = fold(word);
    const typed = isInitials(folded) ? initialsOf : (name: string) => name;
    const forms = [folded, asBeginning(folded)].filter((form) => form !== null);
    return prepared
      .filter(({ names }) => names.some((name) => forms.some((form) => typed(name).includes(form))))
      .map(({ id }) => id);
  };
}

/** The participants that answer to every word typed, in the dataset's order. */
export function findParticipants(
  typed: string,
  look: LookUp,
  find: FindParticipants,
): readonly Participant[] {
  const terms = parseQuery(typed, find);
  return look.participants.filter(({ id }) =>
    terms.every((term) => term.participants.includes(id)),
  );
}

function namesOf({ names, aliases }: Participant): string[] {
  const surfaces = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.surface));
  return [names.ko, names.en, ...surfaces];
}
