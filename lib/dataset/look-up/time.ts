import type { Article, Claim, Evidence, Programme } from '../types.ts';

/** What the rules on time need to know of a dataset. */
export interface TimeContext {
  article(id: string): Article | undefined;
  programme: Programme;
}

/** The day of a time of publication, `YYYY-MM-DD`. */
export const dayOf = (publishedAt: string): string => publishedAt.slice(0, 10);

/** The days on which the articles appeared that a claim or a stage rests on, in order. */
function reportedOn(evidence: readonly Evidence[], { article }: TimeContext): string[] {
  return evidence
    .flatMap(({ article: id }) => {
      const found = article(id);
      return found ? [dayOf(found.publishedAt)] : [];
    })
    .toSorted();
}

/** The day on which the first article with this claim appeared; '' where none is known. */
export const firstReported = ({ evidence }: Claim, context: TimeContext): string =>
  reportedOn(evidence, context)[0] ?? '';

/** The day on which the last article with this claim appeared; '' where none is known. */
export const lastReported = ({ evidence }: Claim, context: TimeContext): string =>
  newestDay(evidence, context);

/** The day by which all of the evidence had appeared; '' where none is known. */
export const newestDay = (evidence: readonly Evidence[], context: TimeContext): string =>
  reportedOn(evidence, context).at(-1) ?? '';

/**
 * Day of what the claim says, `YYYY-MM-DD` or `YYYY-MM`: its own, or for a result without one
 * the last of its stage, if that is over; null where no source tells.
 */
export function dateOf(claim: Claim, { programme }: TimeContext): string | null {
  if (claim.from !== undefined) return claim.from;
  const stage = programme.stages.find(({ id }) => id === claim.object);
  // An application comes in before the stage is over: the day it was reported on is nearer.
  if (stage?.status !== 'done' || claim.predicate === 'applied') return null;
  return stage.until ?? stage.from ?? null;
}

/** A post that somebody had (`전 대표`): its `until` is the end of the post, not of the claim. */
export const isPastPost = ({ predicate, jobTitle }: Claim): boolean =>
  predicate === 'worksFor' && /^전\s/u.test(jobTitle ?? '');

/**
 * Whether a claim may be said of a day (`YYYY-MM-DD`). One without a date of its own holds from
 * the day it was reported on: what was so before is not known. So does a plan, whose date is ahead.
 */
export function holdsOn(claim: Claim, day: string, context: TimeContext): boolean {
  const date = claim.status === 'planned' ? null : dateOf(claim, context);
  const from = date ?? firstReported(claim, context);
  if (from > day) return false;
  if (claim.until === undefined || isPastPost(claim)) return true;
  // A month as the end includes all of its days.
  return day.slice(0, claim.until.length) <= claim.until;
}
