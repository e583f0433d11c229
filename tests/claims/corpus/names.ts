import type { LexiconEntry } from '../../../lib/dataset/lexicon/schema.ts';

/** Who a label speaks of: an entry of the lexicon, or somebody whom it doesn't hold (yet). */
export type Referent = { kind: 'known'; id: string } | { kind: 'unknown'; spellings: string[] };

/** Names are compared without blanks and letter case: `솔라 프로 2` is `솔라프로2`. */
export const bare = (name: string): string =>
  name.normalize('NFC').replace(/\s/gu, '').toLowerCase();

/**
 * Makes a look-up from a label's id or name to the lexicon. A name becomes known as soon as the
 * lexicon holds it, so that the labels need no change when an entry is added.
 *
 * @throws Error for an id that the lexicon doesn't hold
 */
export function referents(lexicon: readonly LexiconEntry[]): (name: string) => Referent {
  const ids = new Set(lexicon.map(({ id }) => id));
  const byName = new Map(
    lexicon.flatMap(({ id, names, aliases }) =>
      [names.ko, names.en, ...aliases.map((alias) => surfaceOf(alias))].map(
        (surface) => [bare(surface), id] as const,
      ),
    ),
  );
  return (name) => {
    if (ids.has(name)) return { kind: 'known', id: name };
    if (/^[a-z0-9-]+$/u.test(name)) throw new Error(`the lexicon holds no ${name}`);
    const spellings = name.split(' / ');
    const id = spellings.map((spelling) => byName.get(bare(spelling))).find(Boolean);
    return id === undefined ? { kind: 'unknown', spellings } : { kind: 'known', id };
  };
}

const surfaceOf = (alias: LexiconEntry['aliases'][number]): string =>
  typeof alias === 'string' ? alias : alias.surface;
