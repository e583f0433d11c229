import type { Box, Point } from '../geometry.ts';

/** Pixels by which the way is wider than the straight one: hands move in arcs. */
const SLACK = 12;

/**
 * Whether a pointer that left a mark at `from` and is now at `point` is on its way to the card:
 * inside the triangle from where it left to the card's two corners on the near side, widened a
 * little. A pointer that leaves the triangle has turned to something else.
 */
export function isOnWayToCard(from: Point, point: Point, card: Box): boolean {
  const [one, other] = nearCorners(from, card);
  const side = (a: Point, b: Point): number => {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    return ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)) / length;
  };
  const distances = [side(from, one), side(one, other), side(other, from)];
  // All on the same side of the triangle's edges: which one depends on its direction of rotation.
  return distances.every((d) => d >= -SLACK) || distances.every((d) => d <= SLACK);
}

/** The ends of the card's edge that faces a point. */
function nearCorners({ x, y }: Point, { left, top, right, bottom }: Box): [Point, Point] {
  if (y <= top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (y >= bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  const near = x <= left ? left : right;
  return [
    { x: near, y: top },
    { x: near, y: bottom },
  ];
}
