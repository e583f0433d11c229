import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intoRuns } from '../../../../components/welcome/into-runs.ts';

const cuts = fc
  .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.uniqueArray(fc.nat(40), { maxLength: 10 }))
  .map(([text, offsets]) => {
    const sorted = offsets.filter((at) => at <= text.length).sort((a, b) => a - b);
    const mentions = Array.from({ length: Math.floor(sorted.length / 2) }, (_, at) => {
      const [start = 0, end = 0] = sorted.slice(2 * at);
      return { start, end, surface: text.slice(start, end), participant: 'kt' };
    });
    return { text, mentions };
  });

test('runs make up the whole text, with each mention as a run of its own', () => {
  fc.assert(
    fc.property(cuts, ({ text, mentions }) => {
      const runs = intoRuns(text, mentions);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      const found = runs.filter(({ mention }) => mention !== null);
      expect(found.map((run) => run.text)).toEqual(mentions.map(({ surface }) => surface));
      for (const { text: run, start } of runs) expect(text.startsWith(run, start)).toBe(true);
    }),
  );
});
