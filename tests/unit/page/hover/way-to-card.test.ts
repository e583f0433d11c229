import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOnWayToCard } from '../../../../lib/page/hover/way-to-card.ts';

const card = { left: 100, top: 200, right: 400, bottom: 500 };

test.each([
  ['straight down', { x: 150, y: 150 }, { x: 150, y: 190 }, true],
  ['down to the far corner', { x: 150, y: 150 }, { x: 380, y: 198 }, true],
  ['up, away from it', { x: 150, y: 150 }, { x: 150, y: 100 }, false],
  ['along the line of text', { x: 150, y: 150 }, { x: 320, y: 150 }, false],
  ['left of it', { x: 150, y: 150 }, { x: 20, y: 190 }, false],
])('%s', (_, from, point, expected) => {
  expect(isOnWayToCard(from, point, card)).toBe(expected);
});

test('every point on a straight way to the near edge is on the way, from any side', () => {
  const outside = fc
    .record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -500, max: 1000 }) })
    .filter(({ x, y }) => y < card.top || y > card.bottom || x < card.left || x > card.right);
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(outside, part, part, (from, along, done) => {
      const isBeside = from.y >= card.top && from.y <= card.bottom;
      const goal = isBeside
        ? {
            x: from.x < card.left ? card.left : card.right,
            y: card.top + along * (card.bottom - card.top),
          }
        : {
            x: card.left + along * (card.right - card.left),
            y: from.y < card.top ? card.top : card.bottom,
          };
      const point = {
        x: from.x + done * (goal.x - from.x),
        y: from.y + done * (goal.y - from.y),
      };
      expect(isOnWayToCard(from, point, card)).toBe(true);
    }),
  );
});
