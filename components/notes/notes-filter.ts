import { fold } from '../../lib/notes/search/fold.ts';
import type { SearchField, SearchTerm } from '../../lib/notes/types.ts';

/** What notes are narrowed to besides the words searched for; null: not by this. */
export interface NotesFilter {
  participant: string | null;
  tag: string | null;
  /** Hosts of the page's site. */
  hosts: readonly string[] | null;
}

export const noFilter: NotesFilter = { participant: null, tag: null, hosts: null };

/** A filter as terms of a search, which notes answer together with the words typed. */
export function filterTerms({ participant, tag, hosts }: NotesFilter): SearchTerm[] {
  const term = (field: SearchField, part: Partial<SearchTerm>): SearchTerm => ({
    field,
    letters: [],
    initials: [],
    participants: [],
    ...part,
  });
  return [
    ...(participant === null ? [] : [term('who', { participants: [participant] })]),
    ...(tag === null ? [] : [term('tag', { letters: [fold(tag)] })]),
    ...(hosts === null ? [] : [term('site', { letters: hosts.map(fold) })]),
  ];
}
