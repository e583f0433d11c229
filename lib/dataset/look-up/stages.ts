import type { Programme, Stage, StageAsTold } from '../types.ts';
import { newestDay, type TimeContext } from './time.ts';

/** The stages of the programme as they were known on a day: those not yet announced are left out. */
export function stagesOn({ stages }: Programme, day: string, context: TimeContext): Stage[] {
  return stages.flatMap((stage): Stage[] => {
    const { id, names, earlier = [], ...latest } = stage;
    const known = [...earlier, latest].filter(
      ({ evidence }: StageAsTold) => newestDay(evidence, context) <= day,
    );
    const last = known.at(-1);
    if (!last) return [];
    const before = known.slice(0, -1);
    return [{ id, names, ...last, ...(before.length > 0 && { earlier: before }) }];
  });
}
