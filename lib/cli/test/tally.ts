/** What a step of `npm test` came to. */
export interface Tally {
  passed: number;
  failed: number;
  /** What was not run, each with its reason. */
  skipped: string[];
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** A step that is one check: it holds or it doesn't. */
export function checkTally(ok: boolean): Tally {
  return ok ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] };
}

/**
 * Counts a run of Vitest by its report. A file that fails outside its tests counts as one failure,
 * and so does a run that ends badly though no test failed (a crash, an unhandled rejection).
 *
 * @param report null where the run wrote none
 */
export function vitestTally(report: VitestReport | null, ok: boolean): Tally {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = count('failed') + brokenFiles;
  return {
    passed: count('passed'),
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: tests
      .filter(({ status }) => !['passed', 'failed'].includes(status))
      .map(({ fullName }) => fullName),
  };
}

/** The sum of all steps, as the last line says it. */
export function summary(tallies: readonly Tally[]): string {
  const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
