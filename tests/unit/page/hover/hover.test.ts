import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  away,
  dueAt,
  type Hover,
  type HoverEvent,
  hover,
  shownMark,
} from '../../../../lib/page/hover/hover.ts';
import { LEAVE_MS, PASSING_SPEED, REST_MS } from '../../../../lib/page/hover/timing.ts';

type State = Hover<string>;
type Event = HoverEvent<string>;

const run = (events: readonly Event[], from: State = away): State => events.reduce(hover, from);

interface Move {
  over: string | null;
  at: number;
  x?: number;
  pressed?: boolean;
  towardCard?: boolean;
}

const move = ({ over, at, x = 0, pressed = false, towardCard = false }: Move): Event => ({
  type: 'move',
  at,
  point: { x, y: 0 },
  over,
  pressed,
  towardCard,
});

const open: State = { is: 'open', on: 'KT' };

describe('opening', () => {
  test('a pointer that rests on a mark opens its card, not before its time', () => {
    const resting = run([move({ over: 'KT', at: 0 })]);
    expect(dueAt(resting)).toBe(REST_MS);
    expect(run([{ type: 'tick', at: REST_MS - 1 }], resting)).toBe(resting);
    expect(run([{ type: 'tick', at: REST_MS }], resting)).toEqual(open);
  });

  test('a pointer that is fast over the mark begins its rest anew', () => {
    const fast = (REST_MS / 2) * PASSING_SPEED * 2;
    const state = run([
      move({ over: 'KT', at: 0 }),
      move({ over: 'KT', at: REST_MS / 2, x: fast }),
      { type: 'tick', at: REST_MS },
    ]);
    expect(shownMark(state)).toBeNull();
    expect(dueAt(state)).toBe(REST_MS / 2 + REST_MS);
  });

  test('a pointer that is slow over the mark rests', () => {
    const slow = (REST_MS / 2) * PASSING_SPEED * 0.5;
    const state = run([
      move({ over: 'KT', at: 0 }),
      move({ over: 'KT', at: REST_MS / 2, x: slow }),
      { type: 'tick', at: REST_MS },
    ]);
    expect(state).toEqual(open);
  });

  test('one mark after the other, each too short, opens none', () => {
    const state = run([
      move({ over: 'KT', at: 0 }),
      move({ over: '카카오', at: REST_MS - 1 }),
      { type: 'tick', at: REST_MS },
    ]);
    expect(shownMark(state)).toBeNull();
  });

  test.each<[string, Event]>([
    ['a selection', move({ over: 'KT', at: 1, pressed: true })],
    ['a press', { type: 'press' }],
    ['a scroll under the pointer', { type: 'scroll' }],
    ['leaving the page', { type: 'leave-page', at: 1 }],
  ])('%s opens nothing', (_, event) => {
    const state = run([move({ over: 'KT', at: 0 }), event, { type: 'tick', at: 10 * REST_MS }]);
    expect(shownMark(state)).toBeNull();
  });

  test('a tap opens at once and holds', () => {
    const state = run([{ type: 'tap', over: 'KT' }, move({ over: null, at: 1 })]);
    expect(state).toEqual({ is: 'held', on: 'KT', by: 'tap' });
    expect(run([{ type: 'tap', over: null }], state)).toEqual(away);
  });
});

describe('leaving', () => {
  test('the card stays for a while and then closes', () => {
    const leaving = run([move({ over: null, at: 5 })], open);
    expect(dueAt(leaving)).toBe(5 + LEAVE_MS);
    expect(run([{ type: 'tick', at: 5 + LEAVE_MS }], leaving)).toEqual(away);
  });

  test('moving on elsewhere does not put it off', () => {
    const leaving = run([move({ over: null, at: 5 }), move({ over: null, at: 100 })], open);
    expect(dueAt(leaving)).toBe(5 + LEAVE_MS);
  });

  test('moving toward the card does', () => {
    const leaving = run(
      [move({ over: null, at: 5 }), move({ over: null, at: 100, towardCard: true })],
      open,
    );
    expect(dueAt(leaving)).toBe(100 + LEAVE_MS);
  });

  test.each<[string, Event]>([
    ['the card', { type: 'enter-card' }],
    ['the mark', move({ over: 'KT', at: 50 })],
  ])('coming back to %s keeps it open', (_, event) => {
    expect(run([move({ over: null, at: 5 }), event], open)).toEqual(open);
  });

  test('a pointer that leaves the card or the page leaves', () => {
    const leaving = { is: 'leaving', on: 'KT', until: 9 + LEAVE_MS };
    expect(run([{ type: 'leave-card', at: 9 }], open)).toEqual(leaving);
    expect(run([{ type: 'leave-page', at: 9 }], open)).toEqual(leaving);
  });

  test('resting on another mark changes cards, passing it does not', () => {
    const changing = run([move({ over: '카카오', at: 10 })], open);
    expect(shownMark(changing)).toBe('KT');
    expect(run([{ type: 'tick', at: 10 + REST_MS }], changing)).toEqual({
      is: 'open',
      on: '카카오',
    });
    const passed = run([move({ over: null, at: 20 })], changing);
    expect(passed).toEqual({ is: 'leaving', on: 'KT', until: 20 + LEAVE_MS });
  });
});

describe('dismissing', () => {
  test('a closed card does not open again under a pointer that stays', () => {
    const state = run(
      [{ type: 'dismiss' }, move({ over: 'KT', at: 1 }), { type: 'tick', at: 10 * REST_MS }],
      open,
    );
    expect(state).toEqual({ is: 'dismissed', on: 'KT' });
  });

  test('but once the pointer has been elsewhere', () => {
    const state = run(
      [{ type: 'dismiss' }, move({ over: null, at: 1 }), move({ over: 'KT', at: 2 })],
      open,
    );
    expect(dueAt(state)).toBe(2 + REST_MS);
  });

  test('while no card is open there is nothing to dismiss', () => {
    const resting = run([move({ over: 'KT', at: 0 })]);
    expect(run([{ type: 'dismiss' }], resting)).toBe(resting);
  });
});

describe('writing', () => {
  const writing = run([{ type: 'editing', editing: true, at: 0 }], open);

  test.each<[string, Event]>([
    ['the pointer elsewhere', move({ over: null, at: 1 })],
    ['another mark', move({ over: '카카오', at: 1 })],
    ['time', { type: 'tick', at: 1e9 }],
    ['a press on the page', { type: 'press' }],
    ['a tap on the page', { type: 'tap', over: null }],
    ['a scroll', { type: 'scroll' }],
    ['the mark going', { type: 'replace', by: () => null }],
  ])('%s does not close the card', (_, event) => {
    expect(run([event], writing)).toMatchObject({ is: 'held', on: 'KT', by: 'editing' });
  });

  test('only the reader does', () => {
    expect(shownMark(run([{ type: 'dismiss' }], writing))).toBeNull();
  });

  test('afterwards the card is as open as before', () => {
    expect(run([{ type: 'editing', editing: false, at: 9 }], writing)).toEqual(open);
  });

  test('a press on the page that ends it leaves the card, without a move', () => {
    const left = run([{ type: 'press' }, { type: 'editing', editing: false, at: 9 }], writing);
    expect(left).toEqual({ is: 'leaving', on: 'KT', until: 9 + LEAVE_MS });
  });

  test.each<[string, Event]>([
    ['into the card', { type: 'enter-card' }],
    ['to writing', { type: 'editing', editing: true, at: 5 }],
  ])('who comes back %s after a press on the page has the card open', (_, back) => {
    const state = run(
      [{ type: 'press' }, back, { type: 'editing', editing: false, at: 9 }],
      writing,
    );
    expect(state).toEqual(open);
  });
});

describe('replacing', () => {
  test('a new mark for the same mention takes the place of the old one', () => {
    const by = (mark: string) => `${mark}'`;
    expect(run([{ type: 'replace', by }], open)).toEqual({ is: 'open', on: "KT'" });
    const changing = run([move({ over: '카카오', at: 10 })], open);
    expect(run([{ type: 'replace', by }], changing)).toMatchObject({ on: "KT'", next: "카카오'" });
  });

  test('without its mark the card closes', () => {
    expect(run([{ type: 'replace', by: () => null }], open)).toEqual(away);
  });
});

const marks = fc.constantFrom('KT', '카카오', 'SKT');
const times = fc.nat(5000);
const events: fc.Arbitrary<Event> = fc.oneof(
  fc
    .record({
      over: fc.option(marks),
      at: times,
      x: fc.nat(2000),
      pressed: fc.boolean(),
      towardCard: fc.boolean(),
    })
    .map(move),
  times.map((at): Event => ({ type: 'tick', at })),
  times.map((at): Event => ({ type: 'leave-card', at })),
  fc.boolean().map((editing): Event => ({ type: 'editing', editing, at: 0 })),
  fc.option(marks).map((over): Event => ({ type: 'tap', over })),
  fc.constantFrom<Event>({ type: 'enter-card' }, { type: 'press' }, { type: 'scroll' }),
);

test('whatever happened, dismissing closes the card', () => {
  fc.assert(
    fc.property(fc.array(events), (before) => {
      expect(shownMark(run([...before, { type: 'dismiss' }]))).toBeNull();
    }),
  );
});

test('whatever happened, a pointer that goes and stays away closes an untouched card', () => {
  fc.assert(
    fc.property(fc.array(events), (before) => {
      const state = run([
        ...before,
        { type: 'editing', editing: false, at: 5000 },
        { type: 'tap', over: null },
        { type: 'leave-page', at: 5000 },
        { type: 'tick', at: 5000 + LEAVE_MS },
      ]);
      expect(shownMark(state)).toBeNull();
    }),
  );
});
