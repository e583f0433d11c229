import type { Mention } from '../../lib/detect/types.ts';

/** A stretch of text: a mention, or what stands between two. */
export interface Run {
  text: string;
  /** Offset in the text, in UTF-16 units. */
  start: number;
  mention: Mention | null;
}

/** The text cut at its mentions, which are in order and do not overlap; the runs make up the whole. */
export function intoRuns(text: string, mentions: readonly Mention[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plainUntil = (end: number) => {
    if (end > at) runs.push({ text: text.slice(at, end), start: at, mention: null });
  };
  for (const mention of mentions) {
    plainUntil(mention.start);
    runs.push({ text: text.slice(mention.start, mention.end), start: mention.start, mention });
    at = mention.end;
  }
  plainUntil(text.length);
  return runs;
}
