import { expect, test } from 'vitest';
import { CardEntry } from '../../../../lib/page/hover/card-entry.ts';

const old = { x: 400, y: 300 };
const first = { x: 420, y: 310 };
const second = { x: 430, y: 320 };

test('a pointer that comes onto the card is told of once', () => {
  const entry = new CardEntry();
  expect([old, first, second].map((point) => entry.at(point))).toEqual([true, false, false]);
});

test('a pointer that leaves and comes back is told of again', () => {
  const entry = new CardEntry();
  entry.at(old);
  entry.leave();
  expect(entry.at(first)).toBe(true);
});

test('at the next show, the leave and enter of the last visit are none, and a move is one', () => {
  const entry = new CardEntry();
  entry.at(old);
  entry.reset();
  entry.leave();
  expect(entry.at(old)).toBe(false);
  expect(entry.at(first)).toBe(true);
  expect(entry.at(second)).toBe(false);
});
