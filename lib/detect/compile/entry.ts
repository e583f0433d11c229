import type { Bare } from '../compiled.ts';
import type { ParticipantKind } from '../types.ts';

/** What the compiler wants to know of a participant; the lexicon's entries have this shape. */
export interface Entry {
  id: string;
  kind: ParticipantKind;
  names: { ko: string; en: string };
  aliases: readonly (string | { surface: string; bare?: Bare | undefined })[];
  bare: Bare;
  notFollowedBy: readonly string[];
  groupNotFollowedBy: readonly string[];
  notPrecededBy: readonly string[];
  shownBefore: readonly string[];
  shownBehind: readonly string[];
  shownBy: readonly string[];
  deniedBy: readonly string[];
  of: readonly string[];
  everyday: boolean;
  team: boolean;
  abroad: boolean;
  acrossBorders: boolean;
}
