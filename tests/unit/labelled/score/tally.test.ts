import { describe, expect, it } from 'vitest';
import { measure, tally } from '../../../labelled/score/tally.ts';

const one = { start: 0, end: 2, surface: 'KT', participant: 'kt' };

describe('tally', () => {
  it('adds up marks, and counts a passage with several false marks once', () => {
    expect(
      tally([
        { right: [one, one], wrong: [one, one], missed: [] },
        { right: [one], wrong: [], missed: [one] },
      ]),
    ).toEqual({ passages: 2, right: 3, wrong: 2, missed: 1, touched: 1 });
  });
});

describe('measure', () => {
  it('gives precision, recall and their harmonic mean', () => {
    const { precision, recall, f1 } = measure({
      passages: 1,
      right: 6,
      wrong: 2,
      missed: 4,
      touched: 1,
    });
    expect(precision).toBe(6 / 8);
    expect(recall).toBe(6 / 10);
    expect(f1).toBeCloseTo(2 / (8 / 6 + 10 / 6));
  });

  it('gives none where nothing is labelled, and no precision where nothing is marked', () => {
    const nothing = { passages: 1, right: 0, wrong: 0, missed: 0, touched: 0 };
    expect(measure({ ...nothing, wrong: 1 })).toEqual({
      precision: undefined,
      recall: undefined,
      f1: undefined,
    });
    expect(measure({ ...nothing, missed: 1 })).toEqual({ precision: undefined, recall: 0, f1: 0 });
  });
});
