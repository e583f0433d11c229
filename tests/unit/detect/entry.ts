import type { Entry } from '../../../lib/detect/compile/entry.ts';

/** An entry of a lexicon that says no more than it has to. */
export const entry = (id: string, ko: string, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'company',
  names: { ko, en: `${id} Inc` },
  aliases: [],
  bare: 'own',
  notFollowedBy: [],
  groupNotFollowedBy: [],
  notPrecededBy: [],
  shownBefore: [],
  shownBehind: [],
  shownBy: [],
  deniedBy: [],
  of: [],
  everyday: false,
  team: false,
  abroad: false,
  acrossBorders: false,
  ...more,
});
