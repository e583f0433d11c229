import { romanize } from 'es-hangul';
import type { UnknownName } from './find.ts';

/** An unknown name with all its places. */
export interface UnknownEntry {
  name: string;
  places: readonly UnknownName[];
  /** The line for the lexicon: id and English name are drafts in Latin letters, for a person to mend. */
  entry: string;
}

/** Unknown names each once, the most frequent first, then by name. */
export function unknownEntries(names: readonly UnknownName[]): UnknownEntry[] {
  return [...Map.groupBy(names, ({ name }) => name)]
    .map(([name, places]) => ({ name, places, entry: lexiconLine(name, places) }))
    .toSorted((a, b) => b.places.length - a.places.length || (a.name < b.name ? -1 : 1));
}

function lexiconLine(name: string, [first]: readonly UnknownName[]): string {
  const latin = romanize(name).trim();
  const id = latin
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const en = latin.replace(/(?:^|\s)[a-z]/gu, (letter) => letter.toUpperCase());
  const kind = first?.kind ?? 'company';
  return JSON.stringify({ id, kind, names: { ko: name, en }, aliases: [] });
}
