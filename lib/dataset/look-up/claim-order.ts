import type { Claim, Predicate, Stage } from '../types.ts';

/** What a reader wants to know first. */
const predicates: readonly Predicate[] = [
  'selected',
  'eliminated',
  'passed',
  'applied',
  'host',
  'worksFor',
  'jobTitle',
  'developer',
  'consortiumDisclosure',
  'consortiumSize',
  'consortiumMember',
  'demandPartner',
  'partner',
  'parentOrganization',
  'adviser',
  'judge',
];

/**
 * The order in which the claims about one participant are shown: results, the latest stage
 * first, then by predicate, then as the dataset has them.
 */
export function inReadingOrder(claims: readonly Claim[], stages: readonly Stage[]): Claim[] {
  const stageOf = ({ object }: Claim) => stages.findIndex(({ id }) => id === object);
  const rankOf = ({ predicate }: Claim) => predicates.indexOf(predicate);
  return claims.toSorted((a, b) => stageOf(b) - stageOf(a) || rankOf(a) - rankOf(b));
}
