import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Participant, Stage } from '../../lib/dataset/types.ts';
import { isOnTrack, type TrackMark, trackMarks } from '../participant/track-marks.ts';

/** A stage on a team's way; one that was others', while the team waited for the next, is `through`. */
export type LaneMark = TrackMark | 'through';

/** A team's way through the stages that are shown: one mark for each. */
export interface Lane {
  team: Participant;
  marks: readonly LaneMark[];
}

/** What a stage did to the teams that are known by name. */
export interface TimelineStage {
  stage: Stage;
  fallen: Participant[];
  /** Teams that fell and are named by no source. */
  unnamed: number;
  /** Teams that came in, or came back, at this stage. */
  joined: Participant[];
}

export interface Timeline {
  stages: TimelineStage[];
  /** Who came furthest stands first. */
  lanes: Lane[];
  /** The teams still in after the last stage that is over, and its place among the stages. */
  remaining: { teams: Participant[]; at: number };
}

const isIn = (mark: LaneMark | undefined): boolean =>
  mark === 'passed' || mark === 'applied' || mark === 'through';

/** Whether a team's line goes on from a stage to the next one. */
export function goesOn({ marks }: Lane, from: number): boolean {
  const next = marks[from + 1];
  const isOn = isIn(marks[from]) || marks[from] === 'ahead';
  return isOn && next !== undefined && next !== 'absent';
}

/** The programme's stages and the ways of all teams through them, as of the newest source. */
export function timelineOf(look: LookUp): Timeline {
  const { stages } = look.programme;
  const teams = look.participants.flatMap((team) => {
    const path = look.path(team.id);
    return path.length > 0 ? [{ team, path, marks: trackMarks(stages, path) }] : [];
  });
  const shown = stages.flatMap((stage, index) =>
    teams.some(({ path }) => isOnTrack(stage, path)) ? [{ stage, index }] : [],
  );
  const lanes = teams
    .map(({ team, marks }) => ({
      team,
      marks: withoutGaps(shown.map(({ index }) => marks[index] ?? 'absent')),
    }))
    .toSorted((a, b) => reach(b) - reach(a));
  const at = shown.findLastIndex(({ stage }) => stage.status === 'done');
  const teamsAt = (index: number, has: (mark: LaneMark | undefined) => boolean) =>
    lanes.flatMap(({ team, marks }) => (has(marks[index]) ? [team] : []));
  return {
    stages: shown.map(({ stage }, index) => {
      const fallen = teamsAt(index, (mark) => mark === 'out');
      const { teamsBefore = 0, teamsAfter = teamsBefore } = stage;
      const joined = lanes.filter(
        (lane) => index > 0 && isIn(lane.marks[index]) && !goesOn(lane, index - 1),
      );
      return {
        stage,
        fallen,
        unnamed:
          stage.status === 'done' ? Math.max(0, teamsBefore - teamsAfter - fallen.length) : 0,
        joined: joined.map(({ team }) => team),
      };
    }),
    lanes,
    remaining: { teams: teamsAt(at, isIn), at },
  };
}

/** A team that is in has its line through the stages of others, as long as one of its own is ahead. */
function withoutGaps(marks: readonly TrackMark[]): LaneMark[] {
  let wasIn = false;
  return marks.map((mark, index) => {
    const goesOn = wasIn && marks.slice(index + 1).some((later) => later !== 'absent');
    if (mark === 'absent') return goesOn ? 'through' : mark;
    wasIn = isIn(mark);
    return mark;
  });
}

/** The last stage of a team's way; who fell there did not reach as far as who came through. */
function reach({ marks }: Lane): number {
  const last = marks.findLastIndex((mark) => mark !== 'absent');
  return marks[last] === 'out' ? last : last + 0.5;
}

/**
 * How many of the stages had begun on a day (`YYYY-MM-DD`): before the next one the day is drawn.
 * A stage of which only the month is known counts once the month is over.
 */
export function stagesBefore(stages: readonly TimelineStage[], day: string): number {
  const next = stages.findIndex(({ stage: { from, until } }, index) => {
    const date = until ?? from;
    if (date === undefined) return index > 0;
    return date.length < day.length ? day.slice(0, date.length) <= date : day < date;
  });
  return next === -1 ? stages.length : next;
}
