import type { Claim } from '../types.ts';

/** What two claims share that speak of the same thing. */
const about = ({ subject, predicate, object, value, jobTitle }: Claim): string =>
  JSON.stringify([subject, predicate, object, value, jobTitle]);

/** Whether two days are different ones, and not the same told less exactly (`2026-01`). */
function differ(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return !one.startsWith(other) && !other.startsWith(one);
}

/** Whether sources give another time than this claim for the very same thing. */
export function isContradicted(claim: Claim, claims: readonly Claim[]): boolean {
  return claims.some(
    (other) =>
      about(other) === about(claim) &&
      other.status === claim.status &&
      (differ(other.from, claim.from) || differ(other.until, claim.until)),
  );
}
