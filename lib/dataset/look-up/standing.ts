import type { Claim, ClaimStatus, Stage, StagePredicate } from '../types.ts';
import { dateOf, type TimeContext } from './time.ts';

/** Where a team stands: the last result that is known of it. */
export interface Standing {
  stage: Stage;
  result: StagePredicate;
  /** Day of the result, `YYYY-MM-DD` or `YYYY-MM`; null where no source tells. */
  date: string | null;
  status: ClaimStatus;
  claim: Claim;
  /** The planned stage that comes next for it; null when it is out or none is announced. */
  next: Stage | null;
}

const results: readonly string[] = ['applied', 'passed', 'selected', 'eliminated'];

/** Whether the claim's object is a stage. */
export function isResult(claim: Claim): claim is Claim & { predicate: StagePredicate } {
  return results.includes(claim.predicate);
}

/**
 * A team's results in the order of the programme's stages, from its claims. An intention is no
 * result; where two claims tell of one stage, the later one and then the certain one comes last.
 */
export function pathOf(claims: readonly Claim[], context: TimeContext): Standing[] {
  const { stages } = context.programme;
  return claims
    .filter(isResult)
    .filter(({ status }) => status !== 'planned')
    .flatMap((claim) => {
      const index = stages.findIndex(({ id }) => id === claim.object);
      const stage = stages[index];
      if (!stage) return [];
      const { predicate: result, status } = claim;
      const next = result === 'eliminated' ? null : nextPlanned(stages, index);
      const date = dateOf(claim, context);
      return [{ index, standing: { stage, result, date, status, claim, next } }];
    })
    .toSorted(
      (a, b) =>
        a.index - b.index ||
        (a.standing.date ?? '').localeCompare(b.standing.date ?? '') ||
        Number(a.standing.status === 'stated') - Number(b.standing.status === 'stated'),
    )
    .map(({ standing }) => standing);
}

function nextPlanned(stages: readonly Stage[], after: number): Stage | null {
  return stages.find(({ status }, index) => index > after && status === 'planned') ?? null;
}
