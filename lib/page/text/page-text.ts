import type { Block, Owner } from './block.ts';
import { isBlock, type Part, readOwner } from './read-owner.ts';

/** All blocks of an owner and of the owners inside it, in document order. Reads the whole subtree. */
export function* blocksWithin(owner: Owner): Generator<Block> {
  const rest: Part[] = [owner];
  for (let part = rest.pop(); part; part = rest.pop()) {
    if (isBlock(part)) yield part;
    else rest.push(...readOwner(part).reverse());
  }
}

/**
 * A quote that finds its place again, after the W3C Web Annotation model: a TextQuoteSelector and,
 * as a hint, a TextPositionSelector. Offsets count UTF-16 units of the page's text: its blocks in
 * document order, a `\n` between each two.
 */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** `pairsBefore`: surrogate pairs in the text before `start`, for exports in code points. */
  position: { start: number; end: number; pairsBefore: number };
}

/** Units of context on each side: what Hypothesis keeps, enough to tell two equal names apart. */
const CONTEXT = 32;

/**
 * The quote for the units from `start` to before `end` of a block's text, or null when the block
 * is no longer as it was read. Reads the whole page: for one mention at a time, not for all.
 */
export function quoteOf(root: Owner, block: Block, start: number, end: number): Quote | null {
  let before = '';
  let length = 0;
  let pairs = 0;
  let suffix = '';
  let offset: number | null = null;
  for (const each of blocksWithin(root)) {
    if (offset !== null) {
      suffix += `\n${each.text}`;
      if (suffix.length >= CONTEXT) break;
    } else if (each.pieces[0]?.node === block.pieces[0]?.node && each.text === block.text) {
      offset = length;
      suffix = each.text.slice(end);
      if (suffix.length >= CONTEXT) break;
    } else {
      length += each.text.length + 1;
      pairs += pairsIn(each.text);
      before = `${before}${each.text}\n`.slice(-CONTEXT);
    }
  }
  if (offset === null) return null;
  return {
    exact: block.text.slice(start, end),
    prefix: (before + block.text.slice(0, start)).slice(-CONTEXT),
    suffix: suffix.slice(0, CONTEXT),
    position: {
      start: offset + start,
      end: offset + end,
      pairsBefore: pairs + pairsIn(block.text.slice(0, start)),
    },
  };
}

function pairsIn(text: string): number {
  return text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
}
