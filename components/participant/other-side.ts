import type { Part } from '../../lib/dataset/look-up.ts';

/** Id of the participant on the other side of a part; null where there is none. */
export function otherSideOf(part: Part): string | null {
  switch (part.part) {
    case 'member':
    case 'demandPartner':
    case 'partner':
      return part.lead;
    case 'parent':
    case 'adviser':
      return part.of;
    case 'model':
      return part.developer;
    case 'officer':
      return part.organisation;
    default:
      return null;
  }
}
