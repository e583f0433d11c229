import { describe, expect, test } from 'vitest';
import {
  loadingPage,
  nextMention,
  type PageEvent,
  type PageState,
  pageReducer,
} from '../../../../components/popup/page-state.ts';
import { overview } from '../../../gallery/samples.ts';

const run = (...events: PageEvent[]): PageState => events.reduce(pageReducer, loadingPage);
const answered: PageEvent = { type: 'answered', site: null, overview };
const showed = (participant: string, nth: number): PageEvent => ({
  type: 'showed',
  participant,
  nth,
});

function next(state: PageState, participant: string, count: number): number {
  if (state.status !== 'ready') throw new Error(state.status);
  return nextMention(state, participant, count);
}

describe('pressing a participant', () => {
  test('goes to its first mention, then to one after the other, then round', () => {
    expect(next(run(answered), 'kt', 3)).toBe(0);
    expect(next(run(answered, showed('kt', 0)), 'kt', 3)).toBe(1);
    expect(next(run(answered, showed('kt', 2)), 'kt', 3)).toBe(0);
  });

  test('begins at the first again after another participant', () => {
    expect(next(run(answered, showed('kt', 1), showed('kaist', 0)), 'kt', 3)).toBe(0);
  });
});

test('asking again leaves the answer that stands, and where the reader was', () => {
  const state = run(answered, showed('kt', 1), { type: 'asked' }, answered);
  expect(state).toMatchObject({ status: 'ready', shown: { participant: 'kt', nth: 1 } });
});

test('a page without an answer says why', () => {
  expect(run({ type: 'uncovered' })).toEqual({ status: 'uncovered' });
  expect(run(answered, { type: 'silent' })).toEqual({ status: 'silent' });
  expect(run({ type: 'silent' }, { type: 'asked' })).toEqual({ status: 'loading' });
});
