import { describe, expect, test } from 'vitest';
import { isOnTrack, trackMarks } from '../../../../components/participant/track-marks.ts';
import type { Standing } from '../../../../lib/dataset/look-up.ts';
import type { Stage, StagePredicate } from '../../../../lib/dataset/types.ts';

const stage = (id: string, status: Stage['status']): Stage => ({
  id,
  status,
  names: { ko: id, en: id },
  evidence: [],
});

/** A call, a screening, a hearing of which no result is told, a choice, a second call, a last round. */
const stages = [
  stage('call', 'done'),
  stage('papers', 'done'),
  stage('hearing', 'planned'),
  stage('choice', 'done'),
  stage('second-call', 'done'),
  stage('last', 'planned'),
];

const path = (...results: [string, StagePredicate][]): Standing[] =>
  results.map(([id, result]) => ({
    stage: stages.find((one) => one.id === id) ?? stage(id, 'done'),
    result,
    date: null,
    status: 'stated',
    claim: { subject: 'team', predicate: result, object: id, status: 'stated', evidence: [] },
    next: null,
  }));

describe('the way of a team', () => {
  test('that was chosen: it came through all before, had no part in a second call, has the rest ahead', () => {
    expect(trackMarks(stages, path(['papers', 'passed'], ['choice', 'selected']))).toEqual([
      'passed',
      'passed',
      'passed',
      'passed',
      'absent',
      'ahead',
    ]);
  });

  test('that fell ends there', () => {
    expect(trackMarks(stages, path(['papers', 'eliminated']))).toEqual([
      'passed',
      'out',
      'absent',
      'absent',
      'absent',
      'absent',
    ]);
  });

  test('that fell and came back shows both', () => {
    const marks = trackMarks(
      stages,
      path(['papers', 'passed'], ['choice', 'eliminated'], ['second-call', 'selected']),
    );
    expect(marks.slice(3)).toEqual(['out', 'passed', 'ahead']);
  });

  test('that was heard of again came through what it applied to', () => {
    const marks = trackMarks(stages, path(['call', 'applied'], ['papers', 'passed']));
    expect(marks.slice(0, 3)).toEqual(['passed', 'passed', 'ahead']);
  });

  test('that came in later had no part in what was before', () => {
    expect(trackMarks(stages, path(['second-call', 'applied']))).toEqual([
      'absent',
      'absent',
      'absent',
      'absent',
      'applied',
      'ahead',
    ]);
  });

  test('counts the last word on a stage', () => {
    const twice = path(['second-call', 'applied'], ['second-call', 'eliminated']);
    expect(trackMarks(stages, twice).slice(4)).toEqual(['out', 'absent']);
  });
});

test('a stage without a number of teams is in the row only of a team with a result there', () => {
  const hearing = stage('hearing', 'planned');
  expect(isOnTrack({ ...hearing, teamsAfter: 5 }, [])).toBe(true);
  expect(isOnTrack(hearing, path(['papers', 'passed'], ['choice', 'selected']))).toBe(false);
  expect(isOnTrack(hearing, path(['hearing', 'passed']))).toBe(true);
});
