import { type Block, type Owner, placeOf } from '../text/block.ts';
import { blocksWithin } from '../text/page-text.ts';
import { type FoundQuote, findQuote, type SoughtQuote } from './find-quote.ts';
import { squeezed } from './squeezed.ts';

/** The text of a page at one moment: its blocks in document order, a `\n` between each two. */
export class PageQuotes {
  readonly text: string;
  readonly #blocks: { block: Block; start: number }[] = [];
  readonly #squeezed: ReturnType<typeof squeezed>;

  /** Reads the whole page. */
  constructor(root: Owner) {
    const texts: string[] = [];
    let length = 0;
    for (const block of blocksWithin(root)) {
      this.#blocks.push({ block, start: length });
      texts.push(block.text);
      length += block.text.length + 1;
    }
    this.text = texts.join('\n');
    this.#squeezed = squeezed(this.text);
  }

  find(sought: SoughtQuote): FoundQuote | null {
    return findQuote(this.text, this.#squeezed, sought);
  }

  /** The range over a stretch of the text, which may go on over several blocks. */
  rangeOf({ start, end }: FoundQuote): StaticRange {
    const first = this.#placeOf(start);
    // From the last unit, not from the end: the end may already belong to the next block.
    const last = this.#placeOf(end - 1);
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset + 1,
    });
  }

  #placeOf(offset: number) {
    const found = this.#blocks.findLast(({ start }) => start <= offset);
    if (!found) throw new RangeError('a page without text has no places');
    return placeOf(found.block, offset - found.start);
  }
}
