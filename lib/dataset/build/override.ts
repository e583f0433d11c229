import type { Override } from '../evidence/check.ts';
import type { Claim } from '../types.ts';

/** What a claim says, whatever sentence it rests on. */
const said = ({ subject, predicate, object, value }: Claim): string =>
  JSON.stringify([subject, predicate, object, value]);

const restsOn = (claim: Claim, other: Claim): boolean =>
  claim.evidence.some(({ article, sentence }) =>
    other.evidence.some((item) => item.article === article && item.sentence === sentence),
  );

/** The claims but for those that are rejected on the sentence they rest on. */
export function withoutRejected(claims: readonly Claim[], overrides: readonly Override[]): Claim[] {
  const rejected = overrides.filter(({ reject }) => reject).map(({ claim }) => claim);
  return claims.filter(
    (claim) => !rejected.some((other) => said(other) === said(claim) && restsOn(claim, other)),
  );
}
