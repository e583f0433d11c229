import type { Claim, Evidence } from '../types.ts';

/** What makes two claims one: all but what they rest on. */
function key({ evidence: _, ...said }: Claim): string {
  return JSON.stringify(Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const placeOf = ({ article, sentence }: Evidence): string =>
  `${article} ${String(sentence).padStart(6, '0')}`;

/** One claim of each kind, with all that it rests on, each sentence once and in order. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const merged = new Map<string, Claim>();
  for (const claim of claims) {
    const known = merged.get(key(claim));
    const evidence = new Map(
      [...(known?.evidence ?? []), ...claim.evidence].map((item) => [placeOf(item), item]),
    );
    merged.set(key(claim), { ...claim, evidence: [...evidence.values()] });
  }
  return [...merged.values()].map((claim) => ({
    ...claim,
    evidence: claim.evidence.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
  }));
}
