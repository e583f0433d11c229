import type { Claim, Dataset } from '../types.ts';

/** How a claim differs between two builds. */
export type Change =
  | { kind: 'new' | 'gone'; claim: Claim }
  /** The same fact, told more or less surely, or with other days or posts. */
  | { kind: 'changed'; before: Claim; claim: Claim }
  /** The same claim on more or fewer articles. */
  | { kind: 'evidence'; claim: Claim; more: string[]; fewer: string[] };

const factOf = ({ subject, predicate, object, value }: Claim): string =>
  JSON.stringify([subject, predicate, object, value]);
const detailOf = ({ status, from, until, jobTitle }: Claim): string =>
  JSON.stringify([status, from, until, jobTitle]);
const articlesOf = ({ evidence }: Claim): Set<string> =>
  new Set(evidence.map(({ article }) => article));

/** The changes of claims from one build to another, in the order of the new one, then of what is gone. */
export function changesBetween(before: Dataset, after: Dataset): Change[] {
  const old = Map.groupBy(before.claims, factOf);
  const found: Change[] = [];
  for (const [fact, claims] of Map.groupBy(after.claims, factOf)) {
    const left = new Map((old.get(fact) ?? []).map((claim) => [detailOf(claim), claim]));
    const isKnown = left.size > 0;
    const others = claims.filter((claim) => {
      const same = left.get(detailOf(claim));
      if (!same) return true;
      left.delete(detailOf(claim));
      found.push(...evidenceChange(same, claim));
      return false;
    });
    for (const claim of others) {
      const [[detail, was] = []] = left;
      if (detail !== undefined) left.delete(detail);
      found.push(was ? { kind: 'changed', before: was, claim } : { kind: 'new', claim });
    }
    if (isKnown)
      found.push(...[...left.values()].map((claim) => ({ kind: 'gone', claim }) as const));
    old.delete(fact);
  }
  return [...found, ...[...old.values()].flat().map((claim) => ({ kind: 'gone', claim }) as const)];
}

function evidenceChange(before: Claim, claim: Claim): Change[] {
  const [old, now] = [articlesOf(before), articlesOf(claim)];
  const more = [...now].filter((id) => !old.has(id));
  const fewer = [...old].filter((id) => !now.has(id));
  return more.length + fewer.length > 0 ? [{ kind: 'evidence', claim, more, fewer }] : [];
}
