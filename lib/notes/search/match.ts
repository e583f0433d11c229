import type { Note, SearchTerm } from '../types.ts';
import { fold, initialsOf } from './fold.ts';

/** A note made ready to be searched; costs about as much as reading it. */
export interface Prepared {
  letters: string;
  initials: string;
  tags: string[];
  site: string;
  participants: readonly string[];
}

/** Joins fields; no folded word holds it, so that none is found across two. */
const SEAM = '\n';

export function prepare({ text, tags, page, anchor, participants }: Note): Prepared {
  const fields = [text, anchor?.exact ?? '', page.title, page.outlet ?? '', ...tags];
  const letters = fields.map(fold).join(SEAM);
  return {
    letters,
    initials: initialsOf(letters),
    tags: tags.map(fold),
    site: [URL.parse(page.url)?.hostname ?? '', page.outlet ?? ''].map(fold).join(SEAM),
    participants,
  };
}

/** True when the note answers every term. */
export function matches(note: Prepared, terms: readonly SearchTerm[]): boolean {
  return terms.every(
    (term) =>
      textsOf(note, term).some(
        ({ letters, initials }) =>
          term.letters.some((word) => letters.includes(word)) ||
          term.initials.some((word) => initials.includes(word)),
      ) || term.participants.some((id) => note.participants.includes(id)),
  );
}

function textsOf(note: Prepared, { field }: SearchTerm): { letters: string; initials: string }[] {
  const both = (letters: string) => ({ letters, initials: initialsOf(letters) });
  switch (field) {
    case 'any':
      return [note];
    case 'tag':
      return note.tags.map(both);
    case 'site':
      return [both(note.site)];
    case 'who':
      return [];
  }
}
