/** From one offset to another. */
export type Span = readonly [from: number, until: number];

/** Longest line and sentence that are looked at on each side: a page of one line must stay linear. */
const LINE = 2000;
const SENTENCE = 300;
/** The end of a sentence, or the number or bullet of the next item of a list in one line. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|(?=[①-⑳△▲▷▶◇◆■□●○])/gu;

/** Line (block of the page) around an offset. */
export function lineAt(text: string, at: number): Span {
  const from = Math.max(0, at - LINE);
  const before = text.slice(from, at).lastIndexOf('\n');
  const after = text.slice(at, at + LINE).indexOf('\n');
  return [
    before === -1 ? from : from + before + 1,
    after === -1 ? Math.min(text.length, at + LINE) : at + after,
  ];
}

/** Sentence around an offset, inside its line. */
export function sentenceAt(text: string, at: number, [lineFrom, lineUntil]: Span): Span {
  let from = Math.max(lineFrom, at - SENTENCE);
  const until = Math.min(lineUntil, at + SENTENCE);
  const start = from;
  for (const { 0: mark, index } of text.slice(start, until).matchAll(SENTENCE_END)) {
    const border = start + index + mark.length;
    if (border > at) return [from, border];
    from = border;
  }
  return [from, until];
}

/** Those of `items`, which are in order, that begin inside the span. Time: logarithm of their number. */
export function within<T extends { start: number }>(items: readonly T[], [from, until]: Span): T[] {
  return items.slice(indexAt(items, from), indexAt(items, until));
}

/** Number of `items` that begin before an offset. */
export function indexAt(items: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
