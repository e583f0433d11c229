import type { StageFacts } from '../evidence/check.ts';
import type { StageName } from '../evidence/schema.ts';
import { isResult } from '../look-up/standing.ts';
import type { Claim, Stage } from '../types.ts';

/**
 * The programme's stages in their order: those that sentences tell of, and those that a claim
 * names, which are over when a team's result is stated.
 */
export function stagesOf(
  names: readonly StageName[],
  facts: readonly StageFacts[],
  claims: readonly Claim[],
): Stage[] {
  return names.flatMap(({ id, names }): Stage[] => {
    const told = facts.filter((stage) => stage.id === id);
    const last = told.at(-1);
    const results = claims.filter((claim) => isResult(claim) && claim.object === id);
    const over = results.find(({ status }) => status === 'stated');
    if (last && over && last.status === 'planned') {
      // Results have come in since: what was kept of it was the plan.
      const earlier = told.map(({ id: _, ...before }) => before);
      const { from, evidence } = over;
      return [{ id, names, ...(from && { from }), status: 'done', evidence, earlier }];
    }
    if (last) {
      const earlier = told.slice(0, -1).map(({ id: _, ...before }) => before);
      return [{ ...last, names, ...(earlier.length > 0 && { earlier }) }];
    }
    const evidence = results[0]?.evidence;
    if (!evidence) return [];
    return [{ id, names, status: over ? 'done' : 'planned', evidence }];
  });
}
