import type { Block, Owner, Piece } from './block.ts';

/** White space as CSS collapses it (no NBSP), and soft hyphens, which are shown at line ends only. */
const unseen = /[ \t\n\r\f]+|\u00ad+/g;

const blank = /^[ \t\n\r\f]*$/;

/** Says cheaply whether `unseen` can change a text: most texts it cannot. */
function hasUnseen(data: string): boolean {
  return (
    data.includes('\n') || data.includes('  ') || data.includes('\t') || data.includes('\u00ad')
  );
}

/** Gathers text nodes, in order, into one block. */
export class BlockBuilder {
  #text = '';
  #pieces: Piece[] = [];
  /** A space or line break stands at the end: what follows needs no other. */
  #spaced = true;

  /** Adds a text node as the reader sees it. */
  add(node: Text): void {
    const { data } = node;
    // Between two blocks mostly stands a line break of the source alone.
    if (data.length === 0 || (this.#spaced && blank.test(data))) return;
    if (!hasUnseen(data) && !(this.#spaced && data.startsWith(' '))) {
      this.#push(node, 0, data);
      return;
    }
    let from = 0;
    for (const match of data.matchAll(unseen)) {
      if (match.index > from) this.#push(node, from, data.slice(from, match.index));
      from = match.index + match[0].length;
      // The last unit of the run stands for all of it, so that text and node go on in step.
      if (match[0].charCodeAt(0) !== 0xad && !this.#spaced) this.#push(node, from - 1, ' ');
    }
    if (from < data.length) this.#push(node, from, data.slice(from));
  }

  /** Adds the line break of a `<br>`. */
  addBreak(): void {
    if (this.#pieces.length === 0) return;
    this.#text += '\n';
    this.#spaced = true;
  }

  /** The block gathered so far, or null when it shows nothing; the builder is empty after it. */
  take(owner: Owner): Block | null {
    const block = { owner, text: this.#text, pieces: this.#pieces };
    const shows = block.pieces.length > 0;
    this.#text = '';
    this.#pieces = [];
    this.#spaced = true;
    return shows ? block : null;
  }

  #push(node: Text, from: number, text: string): void {
    const last = this.#pieces.at(-1);
    const goesOn = last?.node === node && from - last.from === this.#text.length - last.start;
    if (!goesOn) this.#pieces.push({ node, from, start: this.#text.length });
    this.#text += text;
    this.#spaced = text.endsWith(' ');
  }
}
