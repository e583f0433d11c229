import { describe, expect, it } from 'vitest';
import { stagesOf } from '../../../../lib/dataset/build/stages.ts';
import type { Claim } from '../../../../lib/dataset/types.ts';

const evidence = (day: string) => [
  { article: `a/${day}/00000000`, sentence: 0, start: 0, end: 9, sha256: '0'.repeat(64) },
];
const names = [{ id: 'second', names: { ko: '둘째', en: 'Second' } }];
const plan = {
  id: 'second',
  from: '2031-08',
  status: 'planned' as const,
  evidence: evidence('2031-03-01'),
};
const result: Claim = {
  subject: 'alpha',
  predicate: 'passed',
  object: 'second',
  status: 'stated',
  from: '2031-08-20',
  evidence: evidence('2031-08-20'),
};

describe('a stage', () => {
  it('that was planned is over when a result is stated, and its plan is kept', () => {
    const { id: _, ...before } = plan;
    expect(stagesOf(names, [plan], [result])).toEqual([
      {
        ...names[0],
        from: '2031-08-20',
        status: 'done',
        evidence: result.evidence,
        earlier: [before],
      },
    ]);
  });

  it('stays planned while results are only reported', () => {
    const [stage] = stagesOf(names, [plan], [{ ...result, status: 'reported' }]);
    expect(stage).toMatchObject({ status: 'planned', from: '2031-08' });
  });
});
