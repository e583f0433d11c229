import type { Mention } from '../../../lib/detect/types.ts';
import type { Passage } from '../set/passage.ts';
import type { Judgement } from './judge.ts';

/** Characters of context on each side. */
const AROUND = 24;

/** One line for each error of a passage: what it is, who, and the place with its context. */
export function errorLines(passage: Passage, { wrong, missed }: Judgement): string[] {
  const line = (kind: string, { start, end, participant }: Mention): string => {
    const before = passage.text.slice(Math.max(0, start - AROUND), start);
    const surface = passage.text.slice(start, end);
    const behind = passage.text.slice(end, end + AROUND);
    const place = `${before}⟦${surface}⟧${behind}`.normalize('NFC').replaceAll('\n', '⏎');
    return `${passage.id}\t${kind}\t${participant}\t${place}`;
  };
  return [
    ...wrong.map((mark) => line('false', mark)),
    ...missed.map((mention) => line('missed', mention)),
  ];
}
