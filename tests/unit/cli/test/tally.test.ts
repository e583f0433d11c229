import { describe, expect, test } from 'vitest';
import { summary, type VitestReport, vitestTally } from '../../../../lib/cli/test/tally.ts';

function report(...files: { status?: string; tests: string[] }[]): VitestReport {
  return {
    testResults: files.map(({ status = 'passed', tests }, number) => ({
      name: `file-${number}.test.ts`,
      status,
      assertionResults: tests.map((test, at) => ({ status: test, fullName: `${number}.${at}` })),
    })),
  };
}

describe('what a run of Vitest came to', () => {
  test('its tests, one by one', () => {
    const run = report({ tests: ['passed', 'passed'] }, { status: 'failed', tests: ['failed'] });
    expect(vitestTally(run, false)).toEqual({ passed: 2, failed: 1, skipped: [] });
  });

  test('what was skipped is named', () => {
    const run = report({ tests: ['passed', 'skipped'] });
    expect(vitestTally(run, true)).toEqual({ passed: 1, failed: 0, skipped: ['0.1'] });
  });

  test('a file that does not even load has failed', () => {
    const run = report({ tests: ['passed'] }, { status: 'failed', tests: [] });
    expect(vitestTally(run, false)).toEqual({ passed: 1, failed: 1, skipped: [] });
  });

  test('a bad end is a failure, whatever the tests say', () => {
    expect(vitestTally(report({ tests: ['passed'] }), false).failed).toBe(1);
    expect(vitestTally(null, false).failed).toBe(1);
  });
});

test('the last line is the sum of all steps', () => {
  const step = { passed: 2, failed: 0, skipped: ['a test'] };
  expect(summary([step, { passed: 1, failed: 3, skipped: [] }])).toBe('3 passed, 3 failed');
});
