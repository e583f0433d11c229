import { describe, expect, test } from 'vitest';
import {
  goesOn,
  stagesBefore,
  type Timeline,
  timelineOf,
} from '../../../../components/timeline/timeline.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';

const timeline: Timeline = timelineOf(createLookUp(bundledDataset));
const { stages, lanes, remaining } = timeline;

/** Each team's marks, one letter a stage; a line that goes on is a dash. */
const signs = { passed: 'o', applied: 'a', out: 'x', ahead: '.', through: '|', absent: ' ' };
const drawn = Object.fromEntries(
  lanes.map((lane) => [
    lane.team.id,
    lane.marks.map((mark, at) => signs[mark] + (goesOn(lane, at) ? '-' : ' ')).join(''),
  ]),
);

describe('the programme as a picture', () => {
  test('draws every team from where it came in to where it fell', () => {
    expect(drawn).toEqual({
      'lg-ai-research': 'o-o-o-o-|-.-. ',
      'sk-telecom': 'o-o-o-o-|-.-. ',
      upstage: 'o-o-o-o-|-.-. ',
      'motif-technologies': 'o-o-x   o-.-. ',
      'trillion-labs': '        x     ',
      'naver-cloud': 'o-o-o-x       ',
      'nc-ai': 'o-o-o-x       ',
      kt: 'o-o-x         ',
      kakao: 'o-o-x         ',
      'konan-technology': 'o-o-x         ',
      kaist: 'o-o-x         ',
      lunit: 'o-x           ',
      bionexus: 'o-x           ',
    });
  });

  test('says of each stage who fell, how many unnamed ones, and who came in', () => {
    const said = stages.map(({ stage, fallen, unnamed, joined }) => [
      stage.id,
      fallen.length,
      unnamed,
      joined.map(({ id }) => id),
    ]);
    expect(said).toEqual([
      ['application', 0, 0, []],
      ['document-screening', 2, 3, []],
      ['final-selection', 5, 0, []],
      ['first-evaluation', 2, 0, []],
      ['additional-call', 1, 0, ['motif-technologies']],
      ['second-evaluation', 0, 0, []],
      ['third-evaluation', 0, 0, []],
    ]);
  });

  test('says who is left after the last stage that is over', () => {
    expect(stages[remaining.at]?.stage.id).toBe('additional-call');
    expect(remaining.teams.map(({ id }) => id)).toEqual([
      'lg-ai-research',
      'sk-telecom',
      'upstage',
      'motif-technologies',
    ]);
    expect(remaining.teams).toHaveLength(stages[remaining.at]?.stage.teamsAfter ?? 0);
  });
});

test.each([
  ['2025-07-01', 1],
  ['2025-07-24', 1],
  ['2025-07-25', 2],
  ['2025-08-04', 3],
  ['2025-12-15', 3],
  ['2026-02-19', 4],
  ['2026-02-20', 5],
  ['2026-08-31', 5],
  ['2026-09-01', 6],
  ['2026-11-24', 6],
  ['2030-01-01', 7],
])('on %s, %i of the stages are over', (day, count) => {
  expect(stagesBefore(stages, day)).toBe(count);
});
