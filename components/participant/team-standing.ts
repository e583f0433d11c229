import { isPastPost } from '../../lib/dataset/look-up/time.ts';
import type { LookUp, Part, Standing } from '../../lib/dataset/look-up.ts';
import type { Participant } from '../../lib/dataset/types.ts';
import { otherSideOf } from './other-side.ts';

/** Where the team that a participant belongs to stands. */
export interface TeamStanding {
  team: Participant;
  standing: Standing;
}

/** A team's standing for a page of a day of its own. */
export interface DatedStanding {
  /** As of the newest source. */
  now: TeamStanding;
  /** On the page's day, where it was another than now; `found` is null where no result was known. */
  earlier: { day: string; found: TeamStanding | null } | null;
}

/**
 * Parts that are in a team. Who only works with one, wants its result, advises or judges it, or
 * owns a member, neither passes nor falls with it: no source says so.
 */
const inTeam: readonly Part['part'][] = ['member', 'model', 'officer'];

/**
 * The standing of the participant's own team, or of the nearest one it is in: a model stands where
 * its maker does, a member where the lead of its consortium does. Null for who is in none.
 *
 * @param day as of which the parts and the results are taken; without it, of the newest source
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
  const found = look.part(team.id, day).flatMap((part) => {
    const side = isInTeam(part) ? otherSideOf(part) : null;
    return (side && teamStanding(look, side, day, new Set([...seen, team.id]))) || [];
  });
  // Who is in several teams, or was in one that fell before, stands where it is still in.
  return found.find(({ standing: { result } }) => result !== 'eliminated') ?? found[0] ?? null;
}

/** Whether a part is in a team now: a post that was given up, or is only planned, is not. */
function isInTeam(part: Part): boolean {
  if (!inTeam.includes(part.part)) return false;
  return part.claims.some((claim) => claim.status !== 'planned' && !isPastPost(claim));
}

/**
 * The standing now and, where it was another, that of an earlier day. A tie that became known only
 * later shows where that team was on the day. Null for who is in no team now.
 *
 * @param day of the page, `YYYY-MM-DD`; null where there is none to compare with
 */
export function datedStanding(look: LookUp, id: string, day: string | null): DatedStanding | null {
  const now = teamStanding(look, id);
  if (!now) return null;
  if (day === null) return { now, earlier: null };
  const found = teamStanding(look, id, day) ?? standingOf(look, now.team, day);
  return { now, earlier: found && isSame(found, now) ? null : { day, found } };
}

function standingOf(look: LookUp, team: Participant, day: string): TeamStanding | null {
  const standing = look.standing(team.id, day);
  return standing && { team, standing };
}

function isSame(one: TeamStanding, other: TeamStanding): boolean {
  return (
    one.team.id === other.team.id &&
    one.standing.stage.id === other.standing.stage.id &&
    one.standing.result === other.standing.result
  );
}
