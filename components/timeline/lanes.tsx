import { nameOf } from '../../lib/i18n/names.ts';
import { goesOn, type Lane, type LaneMark } from './timeline.ts';

/** Units between two teams' lines, and from a row's top to its marks, in CSS pixels. */
const LANE = 9;
const NODE = 11;

interface LanesProps {
  lanes: readonly Lane[];
  /** The stage of the row; with `between`, the one before it. */
  at: number;
  /** The row is no stage: lines only pass through. */
  between?: boolean;
  /** Id of the team that is pointed at. */
  active: string | null;
}

/**
 * One row of the picture: every team's line from the stage above to the one below, and its mark.
 * As high as the row's text. All it says stands in that text too.
 */
export function Lanes({ lanes, at, between = false, active }: LanesProps) {
  return (
    <svg class="lanes" width={lanes.length * LANE} aria-hidden="true">
      {lanes.map((lane, index) => {
        const { team, marks } = lane;
        const x = (index + 0.5) * LANE;
        const above = between ? goesOn(lane, at) : at > 0 && goesOn(lane, at - 1);
        const below = goesOn(lane, at);
        const isAhead = (next: number) => marks[next] === 'ahead';
        return (
          <g key={team.id} data-participant={team.id} data-active={team.id === active}>
            <title>{nameOf(team)}</title>
            <rect class="lane-ground" x={index * LANE} width={LANE} height="100%" />
            {above && (
              <line x1={x} x2={x} y1="0" y2={NODE} data-ahead={isAhead(between ? at + 1 : at)} />
            )}
            {below && <line x1={x} x2={x} y1={NODE} y2="100%" data-ahead={isAhead(at + 1)} />}
            {!between && <Mark mark={marks[at] ?? 'absent'} x={x} />}
          </g>
        );
      })}
    </svg>
  );
}

/** Told apart by shape: a dot, a ring, a cross; nothing where a team had no part. */
function Mark({ mark, x }: { mark: LaneMark; x: number }) {
  switch (mark) {
    case 'passed':
      return <circle class="lane-dot" cx={x} cy={NODE} r="3" />;
    case 'applied':
    case 'ahead':
      return <circle class="lane-ring" cx={x} cy={NODE} r="2.5" />;
    case 'out':
      return <path class="lane-cross" d={`M${x - 3} ${NODE - 3}l6 6m0-6l-6 6`} />;
    case 'through':
    case 'absent':
      return null;
  }
}
