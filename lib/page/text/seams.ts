import type { Block, Piece } from './block.ts';
import { elementAround } from './tree.ts';

/** Boxes that flow with the text around them. inline-block keeps a word from being broken. */
const FLOWING = /^(?:inline|inline-block|contents|ruby|ruby-base)$/;

/**
 * Parts a block where its tags said "inline" but the page's styles show two boxes below or beside
 * each other: a headline and an outlet's name in two spans, without a space between them. Asks for
 * computed styles: of blocks with names in them only.
 */
export function partAtSeams(block: Block): Block[] {
  const parts: Block[] = [];
  let first = 0;
  for (let at = 1; at <= block.pieces.length; at++) {
    const piece = block.pieces[at];
    if (piece && !isSeam(block, at)) continue;
    parts.push(first === 0 && !piece ? block : cut(block, first, at));
    first = at;
  }
  return parts;
}

/** Whether the text before a piece and the piece are glued although a box ends or begins between. */
function isSeam({ text, pieces }: Block, at: number): boolean {
  const one = pieces[at - 1];
  const other = pieces[at];
  if (!one || !other || one.node === other.node) return false;
  if (/\s/.test(text.charAt(other.start - 1)) || /\s/.test(text.charAt(other.start))) return false;
  return leavesBox(one.node, other.node) || leavesBox(other.node, one.node);
}

/** Whether a box that does not flow with the text holds one node and not the other. */
function leavesBox(node: Node, other: Node): boolean {
  for (
    let at = elementAround(node);
    at && !Node.prototype.contains.call(at, other);
    at = elementAround(at)
  ) {
    if (!FLOWING.test(getComputedStyle(at).display)) return true;
  }
  return false;
}

function cut({ owner, text, pieces }: Block, from: number, until: number): Block {
  const some = pieces.slice(from, until);
  const start = some[0]?.start ?? 0;
  const moved = some.map((piece): Piece => ({ ...piece, start: piece.start - start }));
  return { owner, text: text.slice(start, pieces[until]?.start), pieces: moved };
}
