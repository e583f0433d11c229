import type { ParticipantKind } from './types.ts';

/** How strongly a bare name means the participant (B.1, B.2, B.6, B.7). */
export type Bare = 'own' | 'group' | 'common' | 'person';

/** What the rules know of a participant. Expressions are sources, made into a RegExp at first need. */
export interface CompiledParticipant {
  id: string;
  kind: ParticipantKind;
  /** Right behind the name, attached or after a space: another body, product, place or post. */
  notFollowedBy?: string;
  /** The same behind a group's name alone. */
  groupNotFollowedBy?: string;
  /** Right before the name, attached or after a space: another body. */
  notPrecededBy?: string;
  /** Bodies that a person works for or advises; the maker of a model. */
  of?: readonly string[];
  /** Right before the name: it is the participant. */
  shownBefore?: string;
  /** Right behind the name: it is the participant. */
  shownBehind?: string;
  /** In the sentence: it is the participant. */
  shownBy?: string;
  /** In the sentence: it is somebody or something else. */
  deniedBy?: string;
  /** It has weaker names too: its strong ones are nobody else's and can't be denied. */
  sure?: true;
  /** Its name is a word of every day. */
  everyday?: true;
  /** Teams play under its name. */
  team?: true;
  /** Bodies abroad have the same name. */
  abroad?: true;
  /** Its work crosses borders. */
  acrossBorders?: true;
}

/** The lexicon as the detector wants it; plain JSON, made by `compile` when the extension is built. */
export interface CompiledLexicon {
  /** Trie of every name (`trie/tokens.ts`), letters as capitals. Its words stand for groups. */
  names: string;
  /** Names of one participant that are equally strong: number of the participant, strength. */
  groups: [participant: number, bare: Bare][];
  participants: CompiledParticipant[];
  /** The signs of what a text is about. */
  signs: CompiledSigns;
}

/** What decides where a word of the trie stands: expressions right before and behind it, or one from its start on. */
export type SignCondition = [kind: number, before: string, behind: string, whole?: string];

/** Kinds are numbers in `signKinds`. */
export interface CompiledSigns {
  /** Its words stand for kinds, and, from the number of kinds on, for conditions. */
  trie: string;
  conditions: SignCondition[];
}

/** Kind of the participant with this id; undefined for an id that the lexicon does not know. */
export function kindOf(lexicon: CompiledLexicon, id: string): ParticipantKind | undefined {
  return lexicon.participants.find((participant) => participant.id === id)?.kind;
}
