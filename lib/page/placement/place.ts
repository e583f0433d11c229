import { around, type Box, type Size } from '../geometry.ts';

export type Side = 'below' | 'above' | 'right' | 'left';

export interface PlaceInput {
  /** The mention's boxes, one a line that it stands on. */
  mention: readonly Box[];
  /** Which of them the reader pointed at. */
  line: number;
  viewport: Size;
  /** What of the viewport is not to be used (a notch), in pixels from each edge. */
  unsafe: Box;
  /** What the card wants. */
  wanted: Size;
  /** The side on which the card stands already. */
  previous: Side | null;
}

export interface Placement {
  side: Side;
  left: number;
  top: number;
  width: number;
  /** At most what was wanted: the rest scrolls inside the card. */
  height: number;
}

/** Between word and card: the mark's underline stays free, and the pointer crosses it in no time. */
export const GAP = 8;

/** Between the card and the edges of the viewport. */
export const MARGIN = 8;

/** How far the card begins before the word, so that the two do not look like a table's column. */
const LEAD = 16;

/** A card lower than this can't be read: a side with less room is taken only where none has more. */
export const ENOUGH = 160;

/** A card narrower or lower than this is none: better nothing than a strip. */
export const LEAST = 80;

/** Below first: eyes go on downwards, and what stands above has been read. */
const sides: readonly Side[] = ['below', 'above', 'right', 'left'];

/**
 * Where the card goes. Three things hold for every input: it covers no line of the mention, it
 * stays inside the viewport, and it keeps its side as long as that has `ENOUGH` room, however much
 * its content grows; above the word it grows upwards, so that its near edge stays where it is.
 * Null where no side has room for a card.
 */
export function place(input: PlaceInput): Placement | null {
  const mention = around(input.mention);
  const line = input.mention[input.line] ?? input.mention[0];
  if (!mention || !line) return null;
  const area = usable(input);
  const spaces = sides.map((side) => spaceOn(side, mention, area));
  const fits = (space: Space, { width, height }: Size): boolean =>
    space.right - space.left >= width && space.bottom - space.top >= height;
  const { wanted, previous } = input;
  const narrow = Math.min(wanted.width, area.right - area.left);
  const enough = { width: narrow, height: Math.min(wanted.height, ENOUGH) };
  const chosen =
    spaces.find((space) => space.side === previous && fits(space, enough)) ??
    spaces.find((space) => fits(space, { width: narrow, height: wanted.height })) ??
    largest(spaces.filter((space) => fits(space, enough))) ??
    largest(spaces.filter((space) => fits(space, { width: LEAST, height: LEAST })));
  return chosen ? placeIn(chosen, line, wanted) : null;
}

/** A side's free space. */
interface Space extends Box {
  side: Side;
}

function usable({ viewport, unsafe }: PlaceInput): Box {
  return {
    left: unsafe.left + MARGIN,
    top: unsafe.top + MARGIN,
    right: viewport.width - unsafe.right - MARGIN,
    bottom: viewport.height - unsafe.bottom - MARGIN,
  };
}

function spaceOn(side: Side, mention: Box, area: Box): Space {
  switch (side) {
    case 'below':
      return { ...area, side, top: Math.max(area.top, mention.bottom + GAP) };
    case 'above':
      return { ...area, side, bottom: Math.min(area.bottom, mention.top - GAP) };
    case 'right':
      return { ...area, side, left: Math.max(area.left, mention.right + GAP) };
    case 'left':
      return { ...area, side, right: Math.min(area.right, mention.left - GAP) };
  }
}

function largest(spaces: readonly Space[]): Space | undefined {
  const areaOf = ({ left, top, right, bottom }: Space): number => (right - left) * (bottom - top);
  return spaces.reduce<Space | undefined>(
    (best, space) => (best && areaOf(best) >= areaOf(space) ? best : space),
    undefined,
  );
}

function placeIn(space: Space, line: Box, wanted: Size): Placement {
  const width = Math.min(wanted.width, space.right - space.left);
  const height = Math.min(wanted.height, space.bottom - space.top);
  const clampX = (x: number) => Math.max(space.left, Math.min(x, space.right - width));
  const clampY = (y: number) => Math.max(space.top, Math.min(y, space.bottom - height));
  const { side } = space;
  switch (side) {
    case 'below':
      return { side, width, height, left: clampX(line.left - LEAD), top: space.top };
    case 'above':
      return { side, width, height, left: clampX(line.left - LEAD), top: space.bottom - height };
    case 'right':
      return { side, width, height, left: space.left, top: clampY(line.top - LEAD) };
    case 'left':
      return { side, width, height, left: space.right - width, top: clampY(line.top - LEAD) };
  }
}
