import type { Part, Stratum } from '../set/passage.ts';
import { measure, type Tally } from './tally.ts';

/** What one method did with one stratum of one part. */
export interface Row {
  part: Part;
  stratum: Stratum;
  method: string;
  tally: Tally;
}

const head = ['part', 'stratum', 'method', 'passages', 'precision', 'recall', 'F1', 'false marks'];

/** The rows as a table for a terminal; `false marks` counts passages with at least one. */
export function table(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column < 3 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ part, stratum, method, tally }: Row): string[] {
  const { precision, recall, f1 } = measure(tally);
  const touched = `${tally.touched} (${((100 * tally.touched) / tally.passages).toFixed(1)} %)`;
  return [
    part,
    stratum,
    method,
    String(tally.passages),
    ...[precision, recall, f1].map((value) => value?.toFixed(4) ?? '–'),
    touched,
  ];
}
