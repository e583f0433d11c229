import { expect, test } from 'vitest';
import { readLabels } from '../../../claims/corpus/label.ts';

const line = (fields: object) =>
  JSON.stringify({ begins: '알파는', subjects: ['alpha'], predicate: 'applied', ...fields });

test('a label that gives no status is stated, and binding', () => {
  const [label] = readLabels(`${line({ object: 'application' })}\n`, 'a.jsonl');
  expect(label).toMatchObject({ status: 'stated', optional: false, object: 'application' });
});

test('everything wrong is said at once, with file and line', () => {
  const lines = [
    line({ object: 'application' }),
    '{',
    line({}),
    line({ object: 'application', from: '2031' }),
    line({ object: 'application', subjects: [] }),
    line({ object: 'application', sentence: 3 }),
  ];
  const read = () => readLabels(lines.join('\n'), 'a.jsonl');
  expect(read).toThrow(/a\.jsonl:2 .*JSON/u);
  expect(read).toThrow(/a\.jsonl:3 .*not just one of object and value/u);
  expect(read).toThrow(/a\.jsonl:4 from: is no YYYY-MM-DD or YYYY-MM/u);
  expect(read).toThrow(/a\.jsonl:5 subjects: names no subject/u);
  expect(read).toThrow(/a\.jsonl:6 sentence/u);
  expect(read).not.toThrow(/a\.jsonl:1 /u);
});
