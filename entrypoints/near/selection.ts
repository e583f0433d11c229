import type { Mark } from '../../lib/page/annotate/mark.ts';
import { type Block, offsetOf, type Place } from '../../lib/page/text/block.ts';

/**
 * What the reader has selected, as something that a card stands beside: a mark of nobody. Its text
 * is the part of the selection in the block where that begins. Null where no text is selected.
 */
export function selectedText(document: Document, blocks: Iterable<Block>): Mark | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const from = { node: range.startContainer, offset: range.startOffset };
  const to = { node: range.endContainer, offset: range.endOffset };
  for (const block of blocks) {
    const start = offsetIn(block, from);
    if (start === null) continue;
    const end = offsetIn(block, to) ?? block.text.length;
    if (end <= start) continue;
    const surface = block.text.slice(start, end);
    return { participant: '', surface, kind: 'programme', block, start, end, range: fixed(range) };
  }
  return null;
}

function offsetIn(block: Block, { node, offset }: { node: Node; offset: number }): number | null {
  return node instanceof Text ? offsetOf(block, { node, offset } satisfies Place) : null;
}

function fixed(range: Range): StaticRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
