import type { Article, Claim, Programme } from '../types.ts';

/** What the rules on time need to know of a dataset. */
export interface TimeContext {
  article(id: string): Article | undefined;
  programme: Programme;
}

/** The day of a time of publication, `YYYY-MM-DD`. */
export const dayOf = (publishedAt: string): string => publishedAt.slice(0, 10);

/** The day on which the first article with this claim appeared; '' where none is known. */
function firstReported(claim: Claim, { article }: TimeContext): string {
  const days = claim.evidence.flatMap(({ article: id }) => {
    const found = article(id);
    return found ? [dayOf(found.publishedAt)] : [];
  });
  return days.toSorted()[0] ?? '';
}

/**
 * Day of what the claim says, `YYYY-MM-DD` or `YYYY-MM`: its own, or for a result without one
 * that of its stage, if that is over; null where no source tells.
 */
export function dateOf(claim: Claim, { programme }: TimeContext): string | null {
  const stage = programme.stages.find(({ id }) => id === claim.object);
  return claim.from ?? (stage?.status === 'done' ? (stage.from ?? null) : null);
}

/**
 * Whether a claim may be said of a day (`YYYY-MM-DD`). One without a date of its own holds from
 * the day it was reported on: what was so before is not known. So does a plan, whose date is ahead.
 */
export function holdsOn(claim: Claim, day: string, context: TimeContext): boolean {
  const date = claim.status === 'planned' ? null : dateOf(claim, context);
  const from = date ?? firstReported(claim, context);
  if (from > day) return false;
  // A month as the end includes all of its days.
  return claim.until === undefined || day.slice(0, claim.until.length) <= claim.until;
}
