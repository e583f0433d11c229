/** Where a block's text hangs: the nearest element that is no inline one, or a shadow root. */
export type Owner = Element | ShadowRoot;

/** A stretch of a block's text that stands, unit by unit, in one text node. */
export interface Piece {
  node: Text;
  /** Offset in the text node of the piece's first unit. */
  from: number;
  /** Offset in the block's text of the same unit. */
  start: number;
}

/** A run of text that the reader sees as one piece: no block begins or ends inside it. */
export interface Block {
  owner: Owner;
  /** As shown: white space collapsed, soft hyphens left out, `\n` for a `<br>`. */
  text: string;
  /** In order, not empty; between two pieces may stand a `\n` that belongs to no node. */
  pieces: Piece[];
}

/** A place between two UTF-16 units of a text node. */
export interface Place {
  node: Text;
  offset: number;
}

/** Index of the piece that holds the unit at `offset`, or the last one before it. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place in the page of the unit at `offset` of the block's text. */
export function placeOf(block: Block, offset: number): Place {
  const piece = block.pieces[pieceAt(block.pieces, offset)];
  if (!piece) throw new RangeError('a block has at least one piece');
  return { node: piece.node, offset: piece.from + Math.max(0, offset - piece.start) };
}

/**
 * The range over the units from `start` to before `end` (UTF-16, in the block's text).
 * Static: a live range would cost the page at each of its changes.
 */
export function rangeOf(block: Block, start: number, end: number): StaticRange {
  const first = placeOf(block, start);
  // From the last unit, not from the end: the end may already belong to the next node.
  const last = placeOf(block, end - 1);
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  });
}

/** Offset in the block's text of a place in one of its nodes; null for a node of another block. */
export function offsetOf(block: Block, place: Place): number | null {
  let found: Piece | null = null;
  for (const piece of block.pieces) {
    if (piece.node !== place.node) continue;
    if (piece.from > place.offset && found) break;
    found = piece;
  }
  return found && found.start + Math.max(0, place.offset - found.from);
}
