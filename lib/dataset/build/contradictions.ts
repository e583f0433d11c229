import type { Article, Claim, Dataset } from '../types.ts';

/** Two claims that can't both hold. */
export interface Contradiction {
  /** The one that was told first. */
  earlier: Claim;
  later: Claim;
  /**
   * `overtaken` where all that tells the first is older than what tells the second: the first is kept
   * as what was told then. `open` where both are told at a time: both stand.
   */
  kind: 'overtaken' | 'open';
}

/** News of the same days tells of the same state. */
const sameTime = 7 * 86_400_000;

/**
 * The claims of a dataset that contradict each other, in its order: a team that passed a stage and
 * fell at it, two days for one result, two sizes of one consortium, two parents or makers. Claims
 * that are only planned or reported contradict nothing.
 */
export function contradictionsIn({ claims, articles }: Dataset): Contradiction[] {
  const told = new Map(
    articles.map(({ id, publishedAt }: Article) => [id, Date.parse(publishedAt)]),
  );
  const times = ({ evidence }: Claim) => evidence.map(({ article }) => told.get(article) ?? 0);
  const stated = claims.filter(({ status }) => status === 'stated');
  return [...Map.groupBy(stated, topicOf)].flatMap(([topic, same]) =>
    topic === null
      ? []
      : pairs(same)
          .filter(([a, b]) => saysOf(a) !== saysOf(b))
          .map(([a, b]): Contradiction => {
            const [earlier, later] =
              Math.min(...times(a)) <= Math.min(...times(b)) ? [a, b] : [b, a];
            const isOver = Math.min(...times(later)) - Math.max(...times(earlier)) > sameTime;
            return { earlier, later, kind: isOver ? 'overtaken' : 'open' };
          }),
  );
}

const outcomes: readonly Claim['predicate'][] = ['passed', 'selected', 'eliminated'];

/** What can only have one answer; null where several hold side by side. */
function topicOf({ subject, predicate, object }: Claim): string | null {
  if (outcomes.includes(predicate)) return `${subject} at ${object}`;
  const isSingle = ['consortiumSize', 'parentOrganization', 'developer'].includes(predicate);
  return isSingle ? `${subject} ${predicate}` : null;
}

/** The answer that a claim gives; a day is one where it is told to the day. */
function saysOf({ predicate, object, value, from }: Claim): string {
  if (!outcomes.includes(predicate)) return String(object ?? value);
  return from?.length === 10 ? `${predicate} ${from}` : predicate;
}

/** Each two of them; a result without its day says nothing against one with it. */
function pairs(claims: readonly Claim[]): [Claim, Claim][] {
  return claims.flatMap((a, at) =>
    claims
      .slice(at + 1)
      .filter((b) => !(a.predicate === b.predicate && isOutcome(a) && !bothDated(a, b)))
      .map((b): [Claim, Claim] => [a, b]),
  );
}

const isOutcome = ({ predicate }: Claim): boolean => outcomes.includes(predicate);
const bothDated = (a: Claim, b: Claim): boolean => a.from?.length === 10 && b.from?.length === 10;
