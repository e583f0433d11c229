import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, type Box } from '../../../../lib/page/geometry.ts';
import {
  ENOUGH,
  GAP,
  LEAST,
  MARGIN,
  type PlaceInput,
  type Placement,
  place,
} from '../../../../lib/page/placement/place.ts';

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const input = (some: Partial<PlaceInput>): PlaceInput => ({
  mention: [{ left: 300, top: 300, right: 360, bottom: 320 }],
  line: 0,
  viewport: { width: 1280, height: 800 },
  unsafe: nowhere,
  wanted: { width: 384, height: 320 },
  previous: null,
  ...some,
});

const boxOf = ({ left, top, width, height }: Placement): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe('sides', () => {
  test('below where there is room', () => {
    expect(place(input({}))).toMatchObject({ side: 'below', top: 320 + GAP, height: 320 });
  });

  test('above at the lower edge, ending just above the word', () => {
    const placed = place(input({ mention: [{ left: 300, top: 700, right: 360, bottom: 720 }] }));
    expect(placed).toMatchObject({ side: 'above', top: 700 - GAP - 320 });
  });

  test('beside the word in a window that is wide and low', () => {
    const placed = place(
      input({
        viewport: { width: 1280, height: 340 },
        mention: [{ left: 300, top: 160, right: 360, bottom: 180 }],
      }),
    );
    expect(placed?.side).toBe('right');
  });

  test('nowhere where the word fills the window', () => {
    const full = { left: 0, top: 0, right: 1280, bottom: 800 };
    expect(place(input({ mention: [full] }))).toBeNull();
  });

  test('nowhere without a word', () => {
    expect(place(input({ mention: [] }))).toBeNull();
  });
});

test('a word on two lines: clear of both, beside the one that was pointed at', () => {
  const mention = [
    { left: 900, top: 300, right: 960, bottom: 320 },
    { left: 320, top: 330, right: 360, bottom: 350 },
  ];
  const second = place(input({ mention, line: 1 }));
  const first = place(input({ mention, line: 0 }));
  expect(second?.top).toBe(350 + GAP);
  expect(first?.top).toBe(350 + GAP);
  expect(second?.left).toBeLessThan(320);
  expect(first?.left).toBeGreaterThan(320);
});

const coordinate = fc.integer({ min: -200, max: 2200 });
const inputs: fc.Arbitrary<PlaceInput> = fc.record({
  mention: fc.array(
    fc
      .record({
        left: coordinate,
        top: coordinate,
        width: fc.integer({ min: 1, max: 600 }),
        height: fc.integer({ min: 1, max: 120 }),
      })
      .map(({ left, top, width, height }) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      })),
    { minLength: 1, maxLength: 4 },
  ),
  line: fc.nat(4),
  viewport: fc.record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 200, max: 2000 }),
  }),
  unsafe: fc.record({
    left: fc.nat(40),
    top: fc.nat(40),
    right: fc.nat(40),
    bottom: fc.nat(40),
  }),
  wanted: fc.record({
    width: fc.integer({ min: LEAST, max: 500 }),
    height: fc.integer({ min: LEAST, max: 1500 }),
  }),
  previous: fc.constantFrom(null, 'below', 'above', 'right', 'left'),
});

describe('for every input', () => {
  const each = (check: (placed: Placement, given: PlaceInput) => void): void => {
    fc.assert(
      fc.property(inputs, (given) => {
        const placed = place(given);
        fc.pre(placed !== null);
        if (placed) check(placed, given);
      }),
    );
  };

  test('no line of the mention is covered', () => {
    each((placed, { mention }) => {
      expect(mention.some((box) => overlap(boxOf(placed), box))).toBe(false);
    });
  });

  test('the card stays inside the safe part of the viewport', () => {
    each((placed, { viewport, unsafe }) => {
      const { left, top, right, bottom } = boxOf(placed);
      expect(left).toBeGreaterThanOrEqual(unsafe.left + MARGIN);
      expect(top).toBeGreaterThanOrEqual(unsafe.top + MARGIN);
      expect(right).toBeLessThanOrEqual(viewport.width - unsafe.right - MARGIN);
      expect(bottom).toBeLessThanOrEqual(viewport.height - unsafe.bottom - MARGIN);
    });
  });

  test('it is no strip, and no larger than wanted', () => {
    each(({ width, height }, { wanted }) => {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST);
      expect(width).toBeLessThanOrEqual(wanted.width);
      expect(height).toBeLessThanOrEqual(wanted.height);
    });
  });

  test('as its content grows it keeps its side, and its near edge does not move', () => {
    const growth = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(inputs, growth, (given, more) => {
        const first = place(given);
        fc.pre(first !== null && first.height >= ENOUGH);
        if (!first) return;
        const wanted = { ...given.wanted, height: given.wanted.height + more };
        const grown = place({ ...given, wanted, previous: first.side });
        expect(grown?.side).toBe(first.side);
        if (!grown) return;
        const [before, after] = [boxOf(first), boxOf(grown)];
        if (first.side === 'below') expect(after.top).toBe(before.top);
        if (first.side === 'above') expect(after.bottom).toBe(before.bottom);
        expect(after.left).toBe(before.left);
      }),
    );
  });

  test('where a side has room for all that is wanted, the card has all of it', () => {
    fc.assert(
      fc.property(inputs, ({ previous: _, ...given }) => {
        const mention = around(given.mention);
        const { viewport, unsafe, wanted } = given;
        const room = (mention?.top ?? 0) - GAP - MARGIN - unsafe.top;
        const width = viewport.width - unsafe.left - unsafe.right - 2 * MARGIN;
        const isInside = (mention?.bottom ?? 0) < viewport.height - unsafe.bottom - MARGIN;
        fc.pre(isInside && room >= wanted.height && width >= wanted.width);
        expect(place({ ...given, previous: null })).toMatchObject(wanted);
      }),
    );
  });
});
