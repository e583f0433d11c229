import { expect, test } from 'vitest';
import { referents } from '../../../claims/corpus/names.ts';
import { errorLines } from '../../../claims/score/errors.ts';
import { expectationOf } from '../../../claims/score/expect.ts';
import { judge } from '../../../claims/score/judge.ts';
import { table } from '../../../claims/score/table.ts';
import { measure } from '../../../claims/score/tally.ts';
import { article, found, label, lexicon } from '../sample.ts';

const labelled = article(
  ['알파는 베타와 나섰다.'],
  [
    label({ predicate: 'applied', object: 'application', status: 'planned' }),
    label({ predicate: 'partner', object: 'alpha', subjects: ['beta', '감마'] }),
  ],
);
const judgement = judge(expectationOf(labelled, referents(lexicon)), {
  claims: [found({ object: 'application' }), found({ predicate: 'host', object: 'contest' })],
  unknownNames: [],
});

test('the table gives shares by predicate and of all', () => {
  const rows = table('development', [judgement])
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/u));
  expect(rows[0]).toEqual(['development: 1 articles']);
  expect(rows.slice(2, 6)).toEqual([
    ['applied', '1', '0', '0', '1.000', '1.000', '1.000'],
    ['host', '0', '1', '0', '0.000', '–', '0.000'],
    ['partner', '0', '0', '1', '–', '0.000', '0.000'],
    ['all', '1', '1', '1', '0.500', '0.500', '0.500'],
  ]);
  expect(rows.flat()).toContain('right claims: status: 0 of 1 (0.0 %)');
  expect(rows.flat()).toContain('right claims: until: 0 of 0 (–)');
  expect(rows.flat()).toContain('unknown names listed: 0 of 1 (0.0 %)');
});

test('every error is a line with what was found and where', () => {
  const text = '알파는 베타와 나섰다.';
  expect(errorLines(labelled, judgement)).toEqual([
    `sample\twrong\talpha host contest\t${text}`,
    `sample\tmissed\tbeta partner alpha\t${text}`,
    `sample\tstatus\talpha applied application (found stated)\t${text}`,
    'sample\tunknown\t감마',
  ]);
});

test('where nothing is found or expected there is no share', () => {
  expect(measure({ right: 0, wrong: 0, missed: 0 })).toEqual({
    precision: undefined,
    recall: undefined,
    f1: undefined,
  });
});
