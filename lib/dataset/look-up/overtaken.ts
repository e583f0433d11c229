import type { Claim } from '../types.ts';
import { firstReported, isPastPost, lastReported, type TimeContext } from './time.ts';

const firmness: readonly Claim['status'][] = ['planned', 'reported', 'stated'];

const firmnessOf = ({ status }: Claim): number => firmness.indexOf(status);

/** What two claims share that say the same, one more firmly than the other. */
const said = ({ subject, predicate, object, value, jobTitle, until }: Claim): string =>
  JSON.stringify([subject, predicate, object, value, jobTitle, until]);

/**
 * The claims that nothing newer among them has overtaken: a plan or hearsay gives way to what is
 * stated, a post to the same person's past post there, silence on a consortium to its members, and
 * a looser tie says nothing more of who is a member.
 * On an earlier day, of which only the claims known by then are given, they stand.
 */
export function notOvertaken(claims: readonly Claim[], context: TimeContext): Claim[] {
  const firmest = new Map<string, number>();
  for (const claim of claims) {
    firmest.set(said(claim), Math.max(firmest.get(said(claim)) ?? 0, firmnessOf(claim)));
  }
  const reportedAfter = (newer: Claim, claim: Claim) =>
    firstReported(newer, context) > lastReported(claim, context);
  return claims.filter((claim) => {
    if (firmnessOf(claim) < (firmest.get(said(claim)) ?? 0)) return false;
    if (claim.predicate === 'worksFor' && !isPastPost(claim)) {
      return !claims.some(
        (other) =>
          isPastPost(other) &&
          other.subject === claim.subject &&
          other.object === claim.object &&
          reportedAfter(other, claim),
      );
    }
    if (claim.predicate === 'partner') {
      return !claims.some(
        ({ predicate, subject, object }) =>
          predicate === 'consortiumMember' && subject === claim.subject && object === claim.object,
      );
    }
    if (claim.predicate !== 'consortiumDisclosure') return true;
    return !claims.some(
      (other) =>
        other.predicate === 'consortiumMember' &&
        other.object === claim.subject &&
        reportedAfter(other, claim),
    );
  });
}
