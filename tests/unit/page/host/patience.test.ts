import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Patience } from '../../../../lib/page/host/patience.ts';

const MINUTE = 60_000;

function setup() {
  const clock = { now: 0 };
  return { clock, patience: new Patience(() => clock.now) };
}

test('is lost after three fights, and comes back a minute after them', () => {
  const { clock, patience } = setup();
  for (let fight = 0; fight < 3; fight++) {
    expect(patience.isLost).toBe(false);
    patience.lose();
  }
  expect(patience.isLost).toBe(true);
  clock.now = MINUTE;
  expect(patience.isLost).toBe(false);
});

test('a page’s own dialog every half an hour never costs a reader the card', () => {
  const { clock, patience } = setup();
  for (let day = 0; day < 48; day++) {
    clock.now += 30 * MINUTE;
    patience.lose();
    expect(patience.isLost).toBe(false);
  }
});

test('never more than three fights fall into a minute, whatever the page does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 * MINUTE)), (steps) => {
      const { clock, patience } = setup();
      const fights: number[] = [];
      for (const step of steps) {
        clock.now += step;
        if (patience.isLost) continue;
        patience.lose();
        fights.push(clock.now);
      }
      for (const at of fights) {
        expect(fights.filter((other) => other > at - MINUTE && other <= at).length).toBeLessThan(4);
      }
    }),
  );
});
