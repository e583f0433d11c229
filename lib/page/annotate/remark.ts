import type { Mention, ParticipantKind } from '../../detect/index.ts';
import { rangeOf } from '../text/block.ts';
import { readabilityOf } from '../text/readable.ts';
import type { Mark } from './mark.ts';
import type { Entry } from './page-index.ts';

/** What an entry's marks are to become. */
export interface Remarking {
  entry: Entry;
  marks: Mark[];
  /** A mention stands there that the reader can't see yet. */
  hides: boolean;
}

/**
 * The marks that follow from the detector's decision; what is decided as before stays as it is.
 * Asks for styles and paints nothing: painting in between would have the browser work them out anew
 * for each mark.
 */
export function remark(
  entry: Entry,
  mentions: readonly Mention[],
  kindOf: (participant: string) => ParticipantKind | null,
): Remarking {
  const { block } = entry;
  let hides = false;
  const marks: Mark[] = [];
  for (const mention of mentions) {
    const kind = kindOf(mention.participant);
    if (kind === null) continue;
    const known = entry.marks.find((mark) => isSame(mark, mention));
    if (known) {
      marks.push(known);
      continue;
    }
    const readability = readabilityOf(block, mention.start, mention.end);
    if (readability === 'hidden') hides = true;
    if (readability !== 'readable') continue;
    marks.push({ ...mention, kind, block, range: rangeOf(block, mention.start, mention.end) });
  }
  return { entry, marks, hides };
}

function isSame(mark: Mark, mention: Mention): boolean {
  return (
    mark.start === mention.start &&
    mark.end === mention.end &&
    mark.participant === mention.participant
  );
}
