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
 * A team's results in the order of the programme's stages, each once, from its claims. An intention
 * is no result; where claims differ on a stage, the later one and then the certain one comes last.
 *
 * @param known the stages as far as they are known, for what comes next
 */
export function pathOf(
  claims: readonly Claim[],
  known: readonly Stage[],
  context: TimeContext,
): Standing[] {
  const { stages } = context.programme;
  const indexOf = (id: string | undefined) => stages.findIndex((stage) => stage.id === id);
  const standings = claims
    .filter(isResult)
    .filter(({ status }) => status !== 'planned')
    .flatMap((claim): Standing[] => {
      // A result may be of a day on which nothing was known of its stage yet.
      const stage = [...known, ...stages].find(({ id }) => id === claim.object);
      if (!stage) return [];
      const { predicate: result, status } = claim;
      const following = known.filter(({ id }) => indexOf(id) > indexOf(stage.id));
      const next = result === 'eliminated' ? null : nextFor(result, stage, following);
      return [{ stage, result, date: dateOf(claim, context), status, claim, next }];
    })
    .toSorted(
      (a, b) =>
        indexOf(a.stage.id) - indexOf(b.stage.id) ||
        (a.date ?? '').localeCompare(b.date ?? '') ||
        Number(a.status === 'stated') - Number(b.status === 'stated'),
    );
  const last = new Map(
    standings.map((standing) => [`${standing.stage.id} ${standing.result}`, standing]),
  );
  return standings.filter((standing) => [...last.values()].includes(standing));
}

/** Stages at which teams come in: none of them is ahead of a team that is in already. */
const calls: readonly string[] = ['application', 'additional-call'];

function nextFor(result: StagePredicate, stage: Stage, following: readonly Stage[]): Stage | null {
  // Who has only applied waits for the result of that very call.
  if (result === 'applied' && stage.status === 'planned') return stage;
  return following.find(({ id, status }) => status === 'planned' && !calls.includes(id)) ?? null;
}
