import { expect, it } from 'vitest';
import { table } from '../../../labelled/score/table.ts';

it('gives a line a row under its head, with a dash where there is no measure', () => {
  const lines = table([
    {
      part: 'test',
      stratum: 'noise',
      method: 'detector',
      tally: { passages: 4, right: 1, wrong: 1, missed: 0, touched: 1 },
    },
    {
      part: 'test',
      stratum: 'negatives',
      method: 'substring',
      tally: { passages: 8, right: 0, wrong: 2, missed: 0, touched: 2 },
    },
  ]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(
    /^part\s+stratum\s+method\s+passages\s+precision\s+recall\s+F1\s+false marks$/u,
  );
  expect(lines[1]).toMatch(
    /^test\s+noise\s+detector\s+4\s+0\.5000\s+1\.0000\s+0\.6667\s+1 \(25\.0 %\)$/u,
  );
  expect(lines[2]).toMatch(/^test\s+negatives\s+substring\s+8\s+–\s+–\s+–\s+2 \(25\.0 %\)$/u);
});
