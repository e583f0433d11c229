import type { Claim, Predicate } from '../../lib/dataset/types.ts';
import type { Fact } from '../facts/fact.ts';

export type SectionName = 'consortium' | 'models' | 'people' | 'results';

/** A participant's facts by the part of the card that shows them. */
export type Sections = Record<SectionName, Fact[]>;

function sectionOf({ side, claims: [{ predicate }] }: Fact): SectionName {
  switch (predicate) {
    case 'consortiumDisclosure':
    case 'consortiumSize':
      return 'consortium';
    case 'consortiumMember':
    case 'partner':
    case 'demandPartner':
      return side === 'object' ? 'consortium' : 'results';
    case 'developer':
      return side === 'object' ? 'models' : 'results';
    case 'worksFor':
    case 'adviser':
    case 'judge':
      return side === 'object' ? 'people' : 'results';
    default:
      return 'results';
  }
}

/** How sure it is: what is stated comes before hearsay, and that before intentions. */
const firmness: readonly Claim['status'][] = ['stated', 'reported', 'planned'];

/**
 * In a consortium what is stated comes first, of that the newest source, and from one source who
 * belongs to it before how many.
 */
const consortiumOrder: readonly Predicate[] = [
  'consortiumDisclosure',
  'consortiumMember',
  'demandPartner',
  'partner',
  'consortiumSize',
];

/** Day of a fact's newest source; '' where it has none. */
const newest = ({ sources: [first] }: Fact): string => first?.date ?? '';

const firmnessRank = ({ claims: [{ status }] }: Fact): number => firmness.indexOf(status);

const consortiumRank = ({ claims: [{ predicate }] }: Fact): number =>
  consortiumOrder.indexOf(predicate);

/** Sorts facts into sections; each is in exactly one. All but the consortium's keep their order. */
export function intoSections(facts: readonly Fact[]): Sections {
  const sections: Sections = { consortium: [], models: [], people: [], results: [] };
  for (const fact of facts) sections[sectionOf(fact)].push(fact);
  sections.consortium.sort(
    (a, b) =>
      firmnessRank(a) - firmnessRank(b) ||
      newest(b).localeCompare(newest(a)) ||
      consortiumRank(a) - consortiumRank(b),
  );
  return sections;
}
