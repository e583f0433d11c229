import type { Mention } from '../../../lib/detect/types.ts';
import { labelledFor } from './participants.ts';
import type { Span } from './passage.ts';

export interface Labelled {
  text: string;
  mentions: Mention[];
  ignored: Span[];
}

/** One piece of the source: an escape, a mention, an ignored span, a stray delimiter, or plain text. */
const piece =
  /\\(?<escaped>[\\[\]{}|])|\[\[(?<surface>[^\\[\]{}|]+)\|(?<participant>[^\\[\]{}|]*)\]\]|\{\{(?<ignored>[^\\[\]{}|]+)\}\}|(?<stray>\[\[|\]\]|\{\{|\}\}|\\)|(?<plain>[\s\S])/gu;

/**
 * Reads the inline labels: `[[surface|participant]]` is a mention, `{{surface}}` a span that counts
 * neither way, and a backslash before one of `[ ] { } | \` makes it a plain character.
 *
 * @returns the text without markup, and its spans in UTF-16 units of it
 * @throws Error with the reason, for a delimiter without its partner, an empty or padded span, or a
 *   participant that the set is not labelled for
 */
export function readMarkup(source: string): Labelled {
  const labelled: Labelled = { text: '', mentions: [], ignored: [] };
  for (const { groups = {}, index } of source.matchAll(piece)) {
    const { escaped, surface, participant, ignored, stray, plain } = groups;
    if (stray !== undefined) throw new Error(`stray ${stray} at ${index}`);
    const added = escaped ?? surface ?? ignored ?? plain ?? '';
    const start = labelled.text.length;
    const end = start + added.length;
    labelled.text += added;
    if (surface !== undefined) {
      checkPadding(surface);
      if (participant === undefined || !labelledFor.has(participant)) {
        throw new Error(`unknown participant '${participant}' of '${surface}'`);
      }
      labelled.mentions.push({ start, end, surface, participant });
    } else if (ignored !== undefined) {
      checkPadding(ignored);
      labelled.ignored.push({ start, end });
    }
  }
  return labelled;
}

function checkPadding(surface: string): void {
  if (surface !== surface.trim()) throw new Error(`blanks at the ends of '${surface}'`);
}
