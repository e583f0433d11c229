import { describe, expect, test } from 'vitest';
import {
  away,
  type Hover,
  type HoverEvent,
  hover,
  shownMark,
} from '../../../../lib/page/hover/hover.ts';

type State = Hover<string>;
type Event = HoverEvent<string>;

const run = (events: readonly Event[], from: State): State => events.reduce(hover, from);

const open: State = { is: 'open', on: 'KT' };
const pinned = run([{ type: 'pin', pinned: true }], open);

const elsewhere: Event = {
  type: 'move',
  at: 9000,
  point: { x: 900, y: 900 },
  over: '카카오',
  pressed: false,
  towardCard: false,
};

describe('a pinned card', () => {
  test.each<[string, Event]>([
    ['a press on the page', { type: 'press' }],
    ['a tap elsewhere', { type: 'tap', over: null }],
    ['a tap on another mark', { type: 'tap', over: '카카오' }],
    ['the pointer over another mark', elsewhere],
    ['the pointer’s leaving', { type: 'leave-page', at: 0 }],
    ['time', { type: 'tick', at: 1e6 }],
    ['the end of writing in it', { type: 'editing', editing: false, at: 0 }],
    ['the loss of its mark', { type: 'replace', by: () => null }],
  ])('stays over %s', (_, event) => {
    expect(run([event], pinned)).toEqual(pinned);
  });

  test('is closed by the reader, and follows a key to the next mark', () => {
    expect(shownMark(run([{ type: 'dismiss' }], pinned))).toBeNull();
    expect(shownMark(run([{ type: 'step', to: '카카오' }], pinned))).toBe('카카오');
  });

  test('is as any other once it is no longer pinned', () => {
    const free = run([{ type: 'pin', pinned: false }], pinned);
    expect(free).toEqual(open);
    expect(shownMark(run([{ type: 'press' }], free))).toBeNull();
  });

  test('is none where no card is open', () => {
    expect(run([{ type: 'pin', pinned: true }], away)).toEqual(away);
  });
});

describe('a step by key', () => {
  test('opens a card that no move of the pointer closes, and a press on the page does', () => {
    const stepped = run([{ type: 'step', to: 'KT' }], away);
    expect(shownMark(run([elsewhere, { type: 'tick', at: 1e6 }], stepped))).toBe('KT');
    expect(shownMark(run([{ type: 'press' }], stepped))).toBeNull();
  });

  test('does not take a card from under the pen', () => {
    const written = run([{ type: 'editing', editing: true, at: 0 }], open);
    expect(run([{ type: 'step', to: '카카오' }], written)).toEqual(written);
  });
});
