import type { LexiconEntry } from '../../../lib/dataset/lexicon/schema.ts';
import type { Name } from './method.ts';

/** All names of the lexicon, each once, the longest first (A.2). */
export function namesOf(
  entries: readonly Pick<LexiconEntry, 'id' | 'names' | 'aliases'>[],
): Name[] {
  const participants = new Map<string, string>();
  for (const { id, names, aliases } of entries) {
    const surfaces = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.surface));
    for (const surface of [names.ko, names.en, ...surfaces]) {
      if (!participants.has(surface)) participants.set(surface, id);
    }
  }
  return [...participants]
    .map(([surface, participant]) => ({ surface, participant }))
    .sort((one, other) => other.surface.length - one.surface.length);
}
