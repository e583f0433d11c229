import { expect, test } from 'vitest';
import { unexplained } from '../../../../lib/cli/store/lint.ts';

test('errors always stand, warnings and notices unless a reason is written down', () => {
  const innerHtml = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'chunks/a.js' };
  const other = { code: 'MISSING', message: 'A key is missing.' };
  expect(unexplained({ errors: [], notices: [], warnings: [innerHtml] })).toEqual([]);
  expect(unexplained({ errors: [innerHtml], notices: [other], warnings: [other] })).toEqual([
    'UNSAFE_VAR_ASSIGNMENT: innerHTML (chunks/a.js)',
    'MISSING: A key is missing.',
    'MISSING: A key is missing.',
  ]);
});
