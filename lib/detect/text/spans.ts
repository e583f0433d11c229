/** Line (block of the page) around an offset. */
export function blockAt(text: string, at: number): [start: number, end: number] {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end];
}

const SENTENCE_END = /[.!?…]["'”’)\]]*\s/gu;

/** Sentence around an offset, inside its block. */
export function sentenceAt(text: string, at: number): [start: number, end: number] {
  const [blockStart, blockEnd] = blockAt(text, at);
  let start = blockStart;
  for (const { 0: mark, index } of text.slice(blockStart, blockEnd).matchAll(SENTENCE_END)) {
    const border = blockStart + index + mark.length;
    if (border > at) return [start, border];
    start = border;
  }
  return [start, blockEnd];
}
