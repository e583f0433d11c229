import type { Part } from '../corpus/load.ts';
import { details, type Judgement } from './judge.ts';
import {
  agreement,
  byPredicate,
  measure,
  type Share,
  sum,
  type Tally,
  unknownNames,
} from './tally.ts';

const head = ['predicate', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'];

/** The score of one half as text: a line a predicate, their sum, and the shares of the rest. */
export function table(part: Part, judgements: readonly Judgement[]): string {
  const tallies = byPredicate(judgements);
  const rows = [
    head,
    ...[...tallies].map(([predicate, tally]) => cells(predicate, tally)),
    cells('all', sum(tallies.values())),
  ];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  return [
    `${part}: ${judgements.length} articles`,
    ...lines,
    ...details.map((detail) => share(`right claims: ${detail}`, agreement(judgements, detail))),
    share('unknown names listed', unknownNames(judgements)),
  ].join('\n');
}

function cells(predicate: string, tally: Tally): string[] {
  const { precision, recall, f1 } = measure(tally);
  return [
    predicate,
    ...[tally.right, tally.wrong, tally.missed].map(String),
    ...[precision, recall, f1].map((value) => value?.toFixed(3) ?? '–'),
  ];
}

function share(what: string, { of, agreed }: Share): string {
  const percent = of === 0 ? '–' : `${((100 * agreed) / of).toFixed(1)} %`;
  return `${what}: ${agreed} of ${of} (${percent})`;
}
