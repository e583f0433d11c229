/** A text without its white space, which pages and other programs' notes break differently. */
export interface Squeezed {
  text: string;
  /** The offset that the unit at `index` has in the text as it was; for the end, where it ends. */
  at: (index: number) => number;
  /** The index of the first unit that stands at `offset` of the text as it was, or behind it. */
  indexAt: (offset: number) => number;
}

/** Also what is not shown at all: soft hyphens, joiners, byte order marks. */
const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

export function squeeze(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Squeezes a text to be searched; offsets count UTF-16 units. */
export function squeezed(text: string): Squeezed {
  /** Stretches that stayed: where each begins, here and there. */
  const starts: number[] = [0];
  const from: number[] = [0];
  let out = '';
  let end = 0;
  for (const { 0: gap, index } of text.matchAll(UNSEEN)) {
    out += text.slice(end, index);
    end = index + gap.length;
    starts.push(out.length);
    from.push(end);
  }
  out += text.slice(end);
  const offsetAt = (index: number) => {
    const stretch = lastUpTo(starts, index);
    return (from[stretch] ?? 0) + index - (starts[stretch] ?? 0);
  };
  return {
    text: out,
    at: offsetAt,
    indexAt(offset) {
      const stretch = lastUpTo(from, offset);
      const next = starts[stretch + 1] ?? out.length;
      return Math.min((starts[stretch] ?? 0) + offset - (from[stretch] ?? 0), next);
    },
  };
}

/** Index of the last number that is not above `most`, in a list that rises. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
