import type { ParticipantKind } from './types.ts';

/** How strongly a bare name means the participant (B.1, B.2, B.6, B.7). */
export type Bare = 'own' | 'group' | 'common' | 'person';

/** What the rules know of a participant. Expressions are sources, made into a RegExp at first need. */
export interface CompiledParticipant {
  id: string;
  kind: ParticipantKind;
  /** Right behind the name, attached or after a space: another body, product, place or post. */
  notFollowedBy?: string;
  /** Right before the name, attached or with a space: another body. */
  notPrecededBy?: string;
  /** Nearby: it is the participant. */
  shownBy?: string;
  /** Nearby: it is somebody or something else. */
  deniedBy?: string;
  team?: true;
  abroad?: true;
}

/** The lexicon as the detector wants it; plain JSON, made by `compile` when the extension is built. */
export interface CompiledLexicon {
  /** One folded expression that finds every surface, the longest first. */
  surfaces: string;
  /** Key of a surface (see `keyOf`) → number of its participant and strength of the bare name. */
  forms: Record<string, [participant: number, bare: Bare]>;
  participants: CompiledParticipant[];
  /** One folded expression that finds every sign of what a page is about, and what each is a sign of. */
  signs: string;
  signOf: Record<string, string>;
}

/** Kind of the participant with this id; undefined for an id that the lexicon does not know. */
export function kindOf(lexicon: CompiledLexicon, id: string): ParticipantKind | undefined {
  return lexicon.participants.find((participant) => participant.id === id)?.kind;
}

/** A surface without what may differ between two spellings of it (A.3): case, blanks, dashes. */
export function keyOf(surface: string): string {
  return surface.toLowerCase().replace(/[\s\p{Pd}]+/gu, '');
}
