import type { LookUp, Source } from '../../lib/dataset/look-up.ts';
import type { Claim, Participant } from '../../lib/dataset/types.ts';

/** One sentence about a participant: claims that say the same of several others are one. */
export interface Fact {
  /** Whether the participant looked at is the claims' subject or their object. */
  side: 'subject' | 'object';
  /** The claims, one for each of `others`, or a single one. */
  claims: readonly [Claim, ...Claim[]];
  /** The participants on the other side, each once; stages are none. */
  others: Participant[];
  /** The articles that say so, the newest first. */
  sources: Source[];
}

/** Facts that rest on the same articles: their source is said once, below them. */
export interface FactGroup {
  sources: Source[];
  facts: Fact[];
}

/** What must be equal for two claims to be said in one sentence. */
function sentenceKey(claim: Claim, side: Fact['side']): string {
  const { subject: _subject, object, evidence, ...rest } = claim;
  const fixed = side === 'object' ? object : claim.subject;
  return JSON.stringify([side, fixed, rest, isTie(claim) ? null : object, articlesOf(evidence)]);
}

const articlesOf = (evidence: Claim['evidence']): string[] => [
  ...new Set(evidence.map(({ article }) => article)),
];

/** Whether the claim's object is a participant, not a stage. */
function isTie({ predicate }: Claim): boolean {
  return !['applied', 'passed', 'selected', 'eliminated'].includes(predicate);
}

/** All that the dataset says about a participant, in the look-up's order, each sentence once. */
export function factsAbout(look: LookUp, id: string): Fact[] {
  return factsFrom(look.claimsAbout(id), look, id);
}

/**
 * The claim that says the same and when: one without a time adds a source to it, and no second
 * sentence. Null for a claim that stands for itself.
 */
function datedTwin(claim: Claim, claims: readonly Claim[]): Claim | null {
  if (claim.from !== undefined || claim.until !== undefined) return null;
  const said = ({ subject, predicate, object, value, jobTitle, status }: Claim) =>
    JSON.stringify([subject, predicate, object, value, jobTitle, status]);
  return claims.find((other) => other.from !== undefined && said(other) === said(claim)) ?? null;
}

/** Claims about a participant as sentences, each once, in their order. */
export function factsFrom(claims: readonly Claim[], look: LookUp, id: string): Fact[] {
  const self = look.participant(id)?.id ?? id;
  const facts = new Map<string, Fact>();
  const twins = Map.groupBy(claims, (claim) => datedTwin(claim, claims));
  for (const claim of twins.get(null) ?? []) {
    const alike = [claim, ...(twins.get(claim) ?? [])] as const;
    const evidence = alike.flatMap((each) => each.evidence);
    const side = claim.subject === self ? 'subject' : 'object';
    const otherId = side === 'subject' ? claim.object : claim.subject;
    const other = otherId === undefined ? null : look.participant(otherId);
    const key = sentenceKey({ ...claim, evidence }, side);
    const known = facts.get(key);
    facts.set(key, {
      side,
      claims: known ? [...known.claims, ...alike] : alike,
      others: [...(known?.others ?? []), ...(other ? [other] : [])],
      sources: known?.sources ?? uniqueSources(look.sources({ evidence })),
    });
  }
  return [...facts.values()];
}

/** Neighbouring facts with the same sources together, in the order of their first fact. */
export function groupBySources(facts: readonly Fact[]): FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const fact of facts) {
    const key = fact.sources.map(({ article }) => article.id).join(' ');
    const known = groups.get(key);
    if (known) known.facts.push(fact);
    else groups.set(key, { sources: fact.sources, facts: [fact] });
  }
  return [...groups.values()];
}

/** Each article once, though a claim may rest on several sentences of it. */
function uniqueSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.article.id, source])).values()];
}

/** Whether a fact is newer than a page: none of what says it was known by then. */
export function isSince({ claims }: Fact, since: ReadonlySet<Claim>): boolean {
  return claims.every((claim) => since.has(claim));
}
