import type { Mark } from '../drive/marks.ts';
import { participantOfSurface } from '../drive/participants.ts';

/** A mention as a row for `console.table`. */
interface Row {
  mention: string;
  participant: string;
  id: string;
  kind: string;
}

/** One row a mention, numbered from 1, line breaks inside a name written as spaces. */
export function mentionTable(marks: readonly Pick<Mark, 'text' | 'kind'>[]): Record<number, Row> {
  const rows = marks.map(({ text, kind }, index) => {
    const participant = participantOfSurface(text);
    const row: Row = {
      mention: text.replace(/\s+/gu, ' '),
      participant: participant?.names.en ?? '',
      id: participant?.id ?? '',
      kind,
    };
    return [index + 1, row] as const;
  });
  return Object.fromEntries(rows);
}
