import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  cardReducer,
  hiddenCard,
  shownParticipant,
} from '../../../../components/card/card-state.ts';
import { show } from '../../../gallery/samples.ts';

const run = (...events: CardEvent[]): CardState => events.reduce(cardReducer, hiddenCard);
const shown = (state: CardState) =>
  state.phase === 'shown' ? [shownParticipant(state), state.trail.length] : state.phase;
const open = (participant: string): CardEvent => ({ type: 'open', participant });

describe('the card', () => {
  test('shows the mention it is given, and nothing after it is hidden', () => {
    expect(shown(run(show('kt', 'KT')))).toEqual(['kt', 1]);
    expect(run(show('kt', 'KT'), { type: 'hide' })).toEqual({ phase: 'hidden' });
  });

  test('walks from participant to participant and back', () => {
    const walked = run(show('kt', 'KT'), open('saltlux'), open('luxia'));
    expect(shown(walked)).toEqual(['luxia', 3]);
    expect(shown(cardReducer(walked, { type: 'back' }))).toEqual(['saltlux', 2]);
  });

  test('does not walk back past the mention', () => {
    expect(shown(run(show('kt', 'KT'), { type: 'back' }))).toEqual(['kt', 1]);
  });

  test('does not walk to where it is', () => {
    expect(shown(run(show('kt', 'KT'), open('kt')))).toEqual(['kt', 1]);
  });

  test('starts afresh with each mention', () => {
    const again = run(show('kt', 'KT'), open('saltlux'), show('kt', 'KT'));
    expect(shown(again)).toEqual(['kt', 1]);
    expect(again).toMatchObject({ turn: 1 });
  });

  test('follows no link while it is hidden', () => {
    expect(run(open('kt'), { type: 'back' })).toEqual(hiddenCard);
  });
});
