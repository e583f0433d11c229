import type { Claim, Participant } from '../types.ts';

/** A body in or beside a consortium, with the claim that says so. */
export interface ConsortiumBody {
  participant: Participant;
  claim: Claim;
}

/** What is known of the consortium that a team leads. */
export interface Consortium {
  lead: Participant;
  members: ConsortiumBody[];
  partners: ConsortiumBody[];
  demandPartners: ConsortiumBody[];
  /** A source says that its members are not disclosed (`value` is `undisclosed`). */
  disclosure: Claim | null;
  /** A source gives the number of bodies (`value`). */
  size: Claim | null;
}

/**
 * The consortium of a lead from the claims about it; null where nothing is known of one.
 * The newest size or disclosure counts, which is the last in the dataset's order.
 */
export function consortiumOf(
  lead: Participant,
  claims: readonly Claim[],
  participant: (id: string) => Participant | null,
): Consortium | null {
  const bodies = (predicate: Claim['predicate']): ConsortiumBody[] =>
    claims.flatMap((claim) => {
      if (claim.predicate !== predicate || claim.object !== lead.id) return [];
      const found = participant(claim.subject);
      return found ? [{ participant: found, claim }] : [];
    });
  const fact = (predicate: Claim['predicate']): Claim | null =>
    claims.findLast((claim) => claim.predicate === predicate && claim.subject === lead.id) ?? null;

  const members = bodies('consortiumMember');
  const isMember = ({ participant }: ConsortiumBody) =>
    members.some((member) => member.participant === participant);
  const consortium: Consortium = {
    lead,
    members,
    // A weaker tie of who is a member says nothing more.
    partners: bodies('partner').filter((body) => !isMember(body)),
    demandPartners: bodies('demandPartner'),
    disclosure: fact('consortiumDisclosure'),
    size: fact('consortiumSize'),
  };
  const { partners, demandPartners, disclosure, size } = consortium;
  const known = [...members, ...partners, ...demandPartners].length > 0 || disclosure || size;
  return known ? consortium : null;
}
