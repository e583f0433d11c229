import type { MethodName } from '../methods/index.ts';
import { markdown, short } from '../table.ts';
import type { Measured } from './measure.ts';

/** What was measured of each method, a number of surfaces each; null where it took too long. */
export type Results = Map<MethodName, (Measured | null)[]>;

export interface Part {
  runtime: string;
  length: number;
  surfaces: readonly number[];
  results: Results;
}

/** What is shown of a cell, and the unit it is shown in. */
const views: [
  title: string,
  unit: string,
  of: (cell: Measured, length: number) => number | null,
][] = [
  [
    'cold: ready and first run',
    'ns a character',
    (cell, length) => ((cell.build + cell.first) * 1e6) / length,
  ],
  ['hot', 'ns a character', (cell, length) => (cell.hot * 1e6) / length],
  ['to ready', 'ms', ({ build }) => build],
  ['memory', 'MB', ({ memory }) => memory && Math.max(0, memory) / 1e6],
];

/** All tables of one runtime and length: our own figures, and the others' as multiples of them. */
export function tables({ runtime, length, surfaces, results }: Part): string {
  return views
    .map(([title, unit, of]) => {
      const [ours = []] = [...results.values()];
      const rows = [...results].map(([name, row], number) => [
        name,
        ...row.map((cell, column) => {
          const value = cell && of(cell, length);
          const own = ours[column] && of(ours[column], length);
          if (value === null || value === undefined) return cell ? '' : 'too long';
          return number === 0 || !own
            ? `${short(value)}`
            : `${short(value)} (${short(value / own)} ×)`;
        }),
      ]);
      if (rows.every(([, ...cells]) => cells.every((cell) => cell === ''))) return '';
      const head = [`${runtime}, ${short(length)} characters, ${title}, ${unit}`];
      return `\n${markdown([...head, ...surfaces.map((count) => `${short(count)} surfaces`)], rows)}`;
    })
    .filter((table) => table !== '')
    .join('\n');
}
