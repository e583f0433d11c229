import type { Claim, Evidence } from '../types.ts';

/** Pieces of evidence kept of a claim from its beginning, and as many from its end. */
const kept = 50;

/** What makes two claims one: all but what they rest on. */
function key({ evidence: _, ...said }: Claim): string {
  return JSON.stringify(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const sentenceOf = ({ sentence }: Evidence): string => String(sentence).padStart(6, '0');
const placeOf = (item: Evidence): string => `${item.article} ${sentenceOf(item)}`;
/** By the day of the article, which its id holds. */
const timeOf = (item: Evidence): string => `${item.article.split('/')[1]} ${placeOf(item)}`;

interface Gathered {
  claim: Claim;
  /** Where it was told first: of this the order of claims is made. */
  place: string;
  evidence: Map<string, Evidence>;
}

/**
 * One claim of each kind, with what it rests on, each sentence once and in order. Of a claim that very
 * many articles tell, the first and the last keep standing for all: so it stays small whatever comes in.
 */
export class ClaimSet {
  private readonly gathered = new Map<string, Gathered>();

  /**
   * Adds the claims of an article, in their order.
   *
   * @param order sorts articles, whatever the order they are added in
   */
  add(claims: readonly Claim[], order: string): void {
    for (const [index, claim] of claims.entries()) {
      const place = `${order} ${String(index).padStart(6, '0')}`;
      const name = key(claim);
      const known = this.gathered.get(name);
      const one = known ?? { claim, place, evidence: new Map<string, Evidence>() };
      if (!known) this.gathered.set(name, one);
      else if (place < one.place) one.place = place;
      for (const item of claim.evidence) one.evidence.set(placeOf(item), item);
      if (one.evidence.size > kept * 4) one.evidence = trimmed(one.evidence);
    }
  }

  /** The claims in the order in which they were first told. */
  toClaims(): Claim[] {
    return [...this.gathered.values()]
      .toSorted((a, b) => (a.place < b.place ? -1 : 1))
      .map(({ claim, evidence }) => ({
        ...claim,
        evidence: [...trimmed(evidence)]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([, item]) => item),
      }));
  }
}

function trimmed(evidence: Map<string, Evidence>): Map<string, Evidence> {
  if (evidence.size <= kept * 2) return evidence;
  const inTime = [...evidence.values()].toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const ends = [...inTime.slice(0, kept), ...inTime.slice(-kept)];
  return new Map(ends.map((item) => [placeOf(item), item]));
}
