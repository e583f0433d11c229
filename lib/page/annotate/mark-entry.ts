import type { Mention, ParticipantKind } from '../../detect/index.ts';
import type { Painter } from '../paint/painter.ts';
import { rangeOf } from '../text/block.ts';
import { readabilityOf } from '../text/readable.ts';
import type { Mark } from './mark.ts';
import type { Entry } from './page-index.ts';

export interface MarkPorts {
  painter: Painter;
  kindOf: (participant: string) => ParticipantKind;
}

/**
 * Brings an entry's marks in line with the detector's decision; what is decided as before stays as
 * it is. Returns whether a mention stands there that the reader can't see yet.
 */
export function markEntry(
  entry: Entry,
  mentions: readonly Mention[],
  { painter, kindOf }: MarkPorts,
): 'all-shown' | 'some-hidden' {
  const { block, marks: before } = entry;
  let result: 'all-shown' | 'some-hidden' = 'all-shown';
  const marks: Mark[] = [];
  for (const mention of mentions) {
    const known = before.find((mark) => isSame(mark, mention));
    if (known) {
      marks.push(known);
      continue;
    }
    const readability = readabilityOf(block, mention.start, mention.end);
    if (readability === 'hidden') result = 'some-hidden';
    if (readability !== 'readable') continue;
    const kind = kindOf(mention.participant);
    const range = rangeOf(block, mention.start, mention.end);
    painter.add(kind, range);
    marks.push({ ...mention, kind, block, range });
  }
  for (const mark of before) if (!marks.includes(mark)) painter.remove(mark.kind, mark.range);
  entry.marks = marks;
  return result;
}

function isSame(mark: Mark, mention: Mention): boolean {
  return (
    mark.start === mention.start &&
    mark.end === mention.end &&
    mark.participant === mention.participant
  );
}
