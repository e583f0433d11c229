import type { Claim, Participant } from '../types.ts';
import { isResult } from './standing.ts';

/**
 * One part that a participant has in the programme, with the claims that say so; ids name the
 * other side. A participant may have several: KAIST leads a team and is a member of another.
 */
export type Part = { claims: Claim[] } & (
  | { part: 'programme' }
  | { part: 'host'; programme: string }
  | { part: 'lead' }
  | { part: 'member'; lead: string }
  | { part: 'demandPartner'; lead: string }
  | { part: 'partner'; lead: string }
  | { part: 'parent'; of: string }
  | { part: 'model'; developer: string }
  | { part: 'officer'; organisation: string; jobTitle: string | null }
  | { part: 'adviser'; of: string }
  | { part: 'judge'; programme: string }
  /** A post at an organisation that is no participant. */
  | { part: 'post'; jobTitle: string }
);

/** The part that a claim gives to a participant; null where it gives none. */
function partBy(claim: Claim, id: string): Part | null {
  const claims = [claim];
  const { subject, predicate, object, value } = claim;
  if (subject === id) {
    if (isResult(claim)) return { part: 'lead', claims };
    if (predicate === 'consortiumDisclosure' || predicate === 'consortiumSize') {
      return { part: 'lead', claims };
    }
    if (predicate === 'jobTitle') return { part: 'post', jobTitle: String(value), claims };
    if (object === undefined) return null;
    switch (predicate) {
      case 'host':
        return { part: 'host', programme: object, claims };
      case 'consortiumMember':
        return { part: 'member', lead: object, claims };
      case 'demandPartner':
      case 'partner':
        return { part: predicate, lead: object, claims };
      case 'developer':
        return { part: 'model', developer: object, claims };
      case 'worksFor':
        return { part: 'officer', organisation: object, jobTitle: claim.jobTitle ?? null, claims };
      case 'adviser':
        return { part: 'adviser', of: object, claims };
      case 'judge':
        return { part: 'judge', programme: object, claims };
      default:
        return null;
    }
  }
  if (object !== id) return null;
  if (predicate === 'parentOrganization') return { part: 'parent', of: subject, claims };
  const leads = ['consortiumMember', 'partner', 'demandPartner'].includes(predicate);
  return leads ? { part: 'lead', claims } : null;
}

const order = [
  'programme',
  'host',
  'lead',
  'member',
  'demandPartner',
  'partner',
  'parent',
  'model',
  'officer',
  'adviser',
  'judge',
  'post',
] as const satisfies Part['part'][];

/** What two claims must share to give one part. */
function key({ claims: _, ...part }: Part): string {
  return JSON.stringify(part);
}

/** The parts of a participant from the claims about it: the weightiest first, each once. */
export function partsOf({ id, kind }: Participant, claims: readonly Claim[]): Part[] {
  const parts = new Map<string, Part>();
  if (kind === 'programme') parts.set('programme', { part: 'programme', claims: [] });
  for (const claim of claims) {
    const part = partBy(claim, id);
    if (!part) continue;
    const known = parts.get(key(part));
    if (known) known.claims.push(claim);
    else parts.set(key(part), part);
  }
  return [...parts.values()].toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}
