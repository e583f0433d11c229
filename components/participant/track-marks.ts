import type { Standing } from '../../lib/dataset/look-up.ts';
import type { Stage } from '../../lib/dataset/types.ts';

/**
 * How a stage lies on a team's way: it asked to take part, came through, fell, had no part, or has
 * it still ahead.
 */
export type TrackMark = 'applied' | 'passed' | 'out' | 'absent' | 'ahead';

const marks = {
  applied: 'applied',
  passed: 'passed',
  selected: 'passed',
  eliminated: 'out',
} as const satisfies Record<Standing['result'], TrackMark>;

/**
 * Whether a stage stands in a team's row. One of which no source tells how many teams it leaves
 * would be a dot that nothing explains; only a result of this very team gives it something to say.
 */
export function isOnTrack(stage: Stage, path: readonly Standing[]): boolean {
  return stage.teamsAfter !== undefined || path.some((standing) => standing.stage.id === stage.id);
}

/**
 * Marks every stage for a team, from its results in the order of the stages. A stage without a
 * result counts as passed between two stages that the team was in; a team that fell, or that came
 * in by an application to a later stage, had no part in those between.
 */
export function trackMarks(stages: readonly Stage[], path: readonly Standing[]): TrackMark[] {
  const results = new Map(path.map(({ stage, result }) => [stage.id, result]));
  const indexOf = (standing: Standing | undefined) =>
    stages.findIndex(({ id }) => id === standing?.stage.id);
  const last = indexOf(path.at(-1));
  let isIn = path[0]?.result !== 'applied' || indexOf(path[0]) === 0;

  return stages.map(({ id, status }, index) => {
    const result = results.get(id);
    if (result !== undefined) {
      isIn = result !== 'eliminated';
      // Whoever has a later result came through what it applied to.
      return result === 'applied' && index < last ? 'passed' : marks[result];
    }
    if (!isIn) return 'absent';
    if (index < last) return 'passed';
    // What is over, and tells nothing of the team, was not its stage.
    return status === 'done' ? 'absent' : 'ahead';
  });
}
