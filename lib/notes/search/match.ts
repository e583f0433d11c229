import type { Note, SearchTerm } from '../types.ts';
import { fold, initialsOf } from './fold.ts';

/** The texts of a note as they are searched. */
export interface Prepared {
  readonly letters: string;
  readonly initials: string;
  readonly tags: string[];
  readonly site: string;
  readonly participants: readonly string[];
}

/** Joins fields, so that no word is found across two; folding leaves it, and nobody types it. */
const SEAM = '\u0001';

/** Each text is folded when it is first asked for: folding is what a search costs. */
export function prepare({ text, tags, page, anchor, participants }: Note): Prepared {
  let letters: string | undefined;
  let initials: string | undefined;
  return {
    get letters() {
      const fields = [text, anchor?.exact ?? '', page.title, page.outlet ?? '', ...tags];
      letters ??= fold(fields.join(SEAM));
      return letters;
    },
    get initials() {
      initials ??= initialsOf(this.letters);
      return initials;
    },
    get tags() {
      return tags.map(fold);
    },
    get site() {
      return fold([URL.parse(page.url)?.hostname ?? '', page.outlet ?? ''].join(SEAM));
    },
    participants,
  };
}

/** True when the note answers every term. */
export function matches(note: Prepared, terms: readonly SearchTerm[]): boolean {
  return terms.every(
    (term) =>
      term.participants.some((id) => note.participants.includes(id)) ||
      textsOf(note, term).some(
        (text) =>
          term.letters.some((word) => text.letters.includes(word)) ||
          term.initials.some((word) => text.initials.includes(word)),
      ),
  );
}

type Texts = Pick<Prepared, 'letters' | 'initials'>;

function textsOf(note: Prepared, { field }: SearchTerm): Texts[] {
  switch (field) {
    case 'any':
      return [note];
    case 'tag':
      return note.tags.map(withInitials);
    case 'site':
      return [withInitials(note.site)];
    case 'who':
      return [];
  }
}

function withInitials(letters: string): Texts {
  return { letters, initials: initialsOf(letters) };
}
