import type { LookUp, Standing } from '../../lib/dataset/look-up.ts';
import type { Participant } from '../../lib/dataset/types.ts';
import { otherSideOf } from './other-side.ts';

/** Where the team that a participant belongs to stands. */
export interface TeamStanding {
  team: Participant;
  standing: Standing;
}

/**
 * The standing of the participant's own team, or of the nearest one it belongs to: a model stands
 * where its maker does, a maker where the lead of its consortium does. Null for who belongs to none.
 */
export function teamStanding(
  look: LookUp,
  id: string,
  day?: string,
  seen: ReadonlySet<string> = new Set(),
): TeamStanding | null {
  const team = look.participant(id);
  if (!team || seen.has(team.id)) return null;
  const standing = look.standing(team.id, day);
  if (standing) return { team, standing };
  for (const part of look.part(team.id, day)) {
    const side = otherSideOf(part);
    const found = side === null ? null : teamStanding(look, side, day, new Set([...seen, team.id]));
    if (found) return found;
  }
  return null;
}
